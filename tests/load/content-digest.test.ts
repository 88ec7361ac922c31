import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDigest } from '../../src/load/content-digest.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const digestOf = (given: StoryGiven) => contentDigest([makeStory(given)]);
const given: StoryGiven = { quotes: [{ id: 'q' }, { id: 'r' }] };

test('the same content has the same digest, in whatever order its files are read', () => {
	assert.match(digestOf(given), /^sha256:[0-9a-f]{64}$/);
	assert.equal(digestOf(given), digestOf({ quotes: [{ id: 'r' }, { id: 'q' }] }));
});

test('another word, another record and another language each have another', () => {
	const other = { quotes: [{ id: 'q', words: ['Other words.'] }, { id: 'r' }] };
	const ledger = { permalinks: { addresses: { '/': 1 }, retired: {} } };
	const digests = [
		digestOf(given),
		digestOf(other),
		contentDigest([makeStory(given, ledger)]),
		contentDigest([makeStory(given), makeStory(given)]),
	];
	assert.equal(new Set(digests).size, digests.length);
});
