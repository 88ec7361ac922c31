import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoisePerEntry, memoisePerStory } from '../../src/story/memoise.ts';
import { makeStory } from '../make-story.ts';

test('a result is computed once for a story, and anew for another story', () => {
	const counts = memoisePerStory((story) => ({ quotes: story.quotes.size }));
	const [one, other] = [makeStory({ quotes: [{ id: 'q' }] }), makeStory({})];
	assert.equal(counts(one), counts(one));
	assert.deepEqual([counts(one), counts(other)], [{ quotes: 1 }, { quotes: 0 }]);
});

test('a result for an entry is computed once for each story it is in', () => {
	const story = makeStory({ quotes: [{ id: 'q' }] });
	const [entry] = story.quotes.values();
	assert.ok(entry);
	const where = memoisePerEntry((whole, { id }: { id: string }) => ({ id, whole }));
	assert.equal(where(story, entry), where(story, entry));
	assert.equal(where(makeStory({}), entry).whole === story, false);
});
