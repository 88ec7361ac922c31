import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPhrases } from '../../../src/checks/style/find-phrases.ts';

const LIST = { 'above all': 'A', 'no page of * on': 'B', "it's all": 'C', above: 'D' };
const found = (text: string) =>
	findPhrases(text, LIST).map(({ words, instead }) => [words, instead]);

test('a phrase is found in any case, over line breaks, with any apostrophe, the longest first', () =>
	assert.deepEqual(found('Above\nall, it’s all above.'), [
		['Above\nall', 'A'],
		['it’s all', 'C'],
		['above', 'D'],
	]));

test('a star stands for one word', () => {
	assert.deepEqual(found('No page of Quay’s on it.'), [['No page of Quay’s on', 'B']]);
	assert.deepEqual(found('No page of the Quay on it.'), []);
});

test('a phrase inside a longer word is not found', () =>
	assert.deepEqual(found('The aboveground above-all.'), []));

test('an empty list finds nothing', () => assert.deepEqual(findPhrases('Above all.', {}), []));
