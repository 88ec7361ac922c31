import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oncePerStory } from '../../src/story/once.ts';
import { makeStory } from '../make-story.ts';

test('what is made of a story is made once for it, and anew for another', () => {
	const counts = oncePerStory((story) => ({ quotes: story.quotes.size }));
	const [one, other] = [makeStory({ quotes: [{ id: 'q' }] }), makeStory({})];
	assert.equal(counts(one), counts(one));
	assert.deepEqual([counts(one), counts(other)], [{ quotes: 1 }, { quotes: 0 }]);
});
