import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedOfOthers } from '../../src/story/quoted-of-others.ts';
import { makeStory } from '../make-story.ts';

test('words count for others when no speaker is on a side; paraphrases never do', () => {
	const story = makeStory({
		people: [{ id: 'ann', party: 'union' }, { id: 'eve' }],
		topics: [{ id: 't' }],
		quotes: [
			{ id: 'a', speakers: ['eve'], words: ['one two', 'three'], topics: ['t'] },
			{ id: 'b', speakers: ['eve', 'ann'], words: ['four five'] },
			{ id: 'c', speakers: ['ann'], words: ['six'] },
			{ id: 'd', speakers: ['eve'], words: ['seven'], attribution: 'paraphrase' },
		],
	});
	assert.deepEqual(quotedOfOthers(story), { quotations: 1, words: 3, topics: 1 });
});
