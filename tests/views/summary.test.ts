import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryView } from '../../src/views/summary.ts';
import { makeStory } from '../make-story.ts';

const shown = {
	quotes: [{ id: 'said', inSummary: true }, { id: 'left-out' }],
	events: [{ id: 'met', inSummary: true }, { id: 'small' }],
	demands: [
		{ id: 'offer', inSummary: true, by: ['company'] },
		{ id: 'part', partOf: 'offer' },
	],
	differences: [
		{
			id: 'why',
			inSummary: true,
			accounts: {
				union: { position: 'So.', quote: 'in-the-table' },
				company: { none: 'declined' as const, asOf: '2024-03-04' },
			},
		},
	],
};
const correctionsShown = (affects: string[], more = {}) =>
	summaryView(
		makeStory({
			...shown,
			quotes: [...shown.quotes, { id: 'in-the-table', source: 'second' }],
			sources: [{ id: 'second' }, { id: 'unused' }],
			topics: [{ id: 'topic' }],
			corrections: [{ id: 'c1', affects }],
			...more,
		}),
	).corrections.map((one) => one.id);

test('the summary lists the corrections of anything it shows', () => {
	for (const key of [
		'story',
		'quotes/said',
		'events/met',
		'demands/offer',
		'demands/part',
		'differences/why',
		'quotes/in-the-table',
		'parties/union',
		'sources/report',
		'sources/second',
	])
		assert.deepEqual(correctionsShown([key]), ['c1'], key);
});

test('the summary does not list corrections of what it leaves out', () => {
	for (const key of ['quotes/left-out', 'events/small', 'sources/unused', 'topics/topic'])
		assert.deepEqual(correctionsShown([key]), [], key);
});

test('the numbered list has the source of every account in the table of differences', () => {
	const view = summaryView(
		makeStory({
			...shown,
			quotes: [{ id: 'in-the-table', source: 'second' }],
			sources: [{ id: 'second' }],
		}),
	);
	assert.ok(view.sources.some((one) => one.id === 'second'));
});

test('the summary links to the page that says whether its edition is current', () => {
	assert.equal(summaryView(makeStory({ story: { edition: 3 } })).editionAddress, '/edition/3/');
});
