import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusJson } from '../../src/formats/status.ts';
import { statusKeys, statusView } from '../../src/views/status.ts';
import { tombstoneView } from '../../src/views/tombstone.ts';
import { makeStory } from '../make-story.ts';

const retired = {
	'quotes/a': { mergedInto: 'quotes/b', reason: 'The same words', on: '2024-05-01', title: 'A' },
	'quotes/b': { mergedInto: 'quotes/q', reason: 'The same words.', on: '2024-05-02', title: 'B' },
	'terms/t': { withdrawn: true as const, reason: 'Not used.', on: '2024-05-03', title: 'T' },
};
const story = makeStory(
	{
		quotes: [{ id: 'q', title: 'Q' }],
		corrections: [
			{ id: 'c', affects: ['quotes/q', 'terms/t'] },
			{ id: 'slip', kind: 'typing', affects: ['parties/union'] },
		],
	},
	{ permalinks: { addresses: {}, retired }, editions: [] },
);

test('an entry is current, corrected, merged or withdrawn', () => {
	const states = (['quotes/q', 'parties/union', 'quotes/a', 'terms/t'] as const).map(
		(key) => statusView(story, key).state,
	);
	assert.deepEqual(states, ['corrected', 'current', 'merged', 'withdrawn']);
});

test('a merged entry leads to the end of the chain of merges, with reason and day', () => {
	assert.deepEqual(statusView(story, 'quotes/a').mergedInto, {
		id: 'quotes/q',
		address: '/quotes/q/',
		status: '/status/quotes/q.json',
	});
	const { successor, reason, on, state } = tombstoneView(story, 'quotes/a');
	assert.deepEqual(
		[successor?.title, successor?.card, reason, on, state],
		['Q', '/embed/quotes/q/', 'The same words.', '1 May 2024', 'Merged'],
	);
});

test('every entry has a status, retired ones included, and a `typing` correction has none', () => {
	assert.deepEqual(statusKeys(story), [
		'corrections/c',
		'parties/company',
		'parties/union',
		'quotes/a',
		'quotes/b',
		'quotes/q',
		'sources/report',
		'story/story',
		'terms/t',
	]);
});

test('the fields of a status and its absolute addresses are a contract', () => {
	const absolute = (address: string) => `https://x.example/some${address}`;
	assert.deepEqual(JSON.parse(statusJson(statusView(story, 'quotes/q'), absolute)), {
		version: 1,
		id: 'quotes/q',
		title: 'Q',
		address: 'https://x.example/some/quotes/q/',
		state: 'corrected',
		edition: 1,
		editionDate: '2024-03-04',
		asOf: '2024-03-04',
		corrections: [
			{
				id: 'c',
				date: '2024-03-04',
				kind: 'fact',
				before: 'One.',
				after: 'Two.',
				address: 'https://x.example/some/corrections/#c',
			},
		],
	});
	const merged = JSON.parse(statusJson(statusView(story, 'quotes/b'), absolute));
	assert.deepEqual(
		[merged.mergedInto, merged.reason, merged.on],
		[
			{
				id: 'quotes/q',
				address: 'https://x.example/some/quotes/q/',
				status: 'https://x.example/some/status/quotes/q.json',
			},
			'The same words.',
			'2024-05-02',
		],
	);
});
