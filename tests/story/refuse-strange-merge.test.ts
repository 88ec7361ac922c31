import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseStrangeMerge } from '../../src/story/refuse-strange-merge.ts';
import { makeEntries } from '../make-story.ts';

const edition = {
	edition: 1,
	date: '2024-03-04',
	asOf: '2024-03-04',
	entries: {
		'quotes/old': { title: 'Old', fields: { speakers: ['union'], words: ['Old words.'] } },
		'quotes/hers': { title: 'Hers', fields: { speakers: ['ann'], words: ['Her words.'] } },
	},
};
const entries = makeEntries({
	people: [{ id: 'anna' }],
	quotes: [
		{ id: 'same', speakers: ['union', 'company'] },
		{ id: 'other', speakers: ['company'] },
		{ id: 'hers-now', speakers: ['anna'] },
	],
	topics: [{ id: 'topic' }],
});
const renamed = { mergedInto: 'people/anna', reason: 'Name.', on: '2024-05-01', title: 'Ann' };
const merge = (key: string, into: string) => () =>
	refuseStrangeMerge(
		{ permalinks: { addresses: {}, retired: { 'people/ann': renamed } }, editions: [edition] },
		entries,
		key,
		into,
	);

test('a quotation is merged only into words of one of its speakers, and nothing into another kind', () => {
	assert.doesNotThrow(merge('quotes/old', 'quotes/same'));
	assert.doesNotThrow(merge('quotes/hers', 'quotes/hers-now'), 'the speaker was renamed');
	assert.throws(
		merge('quotes/old', 'quotes/other'),
		/quotes\/old was said by union, but quotes\/other by company: .*--withdraw quotes\/old.*--force/,
	);
	assert.throws(merge('quotes/old', 'topics/topic'), /of different kinds.*--withdraw.*--force/);
});
