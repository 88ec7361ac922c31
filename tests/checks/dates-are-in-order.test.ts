import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesAreInOrder } from '../../src/checks/dates-are-in-order.ts';
import { buildStory } from '../../src/story/graph.ts';
import { makeEntries, type StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

// Every story of these tests was made on 4 March 2024, the day of its source.
const wrong = (given: StoryGiven) => found(datesAreInOrder, given).map(([file, at]) => [file, at]);

test('dates that agree, are about right or are not known are sound', () => {
	assert.deepEqual(
		wrong({
			quotes: [
				{ id: 'a', saidOn: '2024-03-04', printedOn: '2024-03-04' },
				{ id: 'b', saidOn: '2024-03' },
				{ id: 'c', saidOn: '2025~' },
				{ id: 'd', saidOn: 'unknown' },
			],
			demands: [{ id: 'd', date: '2024-03', statusDate: '2024-03-01' }],
			events: [
				{ id: 'e', date: '2030-01-01', planned: true },
				{ id: 'f', date: '2024-03-01/2024-03-20' },
			],
			corrections: [{ id: 'c', date: '2024-03-10', kind: 'typing' }],
		}),
		[],
	);
});

test('words are not said after their source or the edition, or printed before they were said', () => {
	assert.deepEqual(
		wrong({
			sources: [
				{ id: 'old', date: '2024-02-01' },
				{ id: 'undated', date: 'unknown' },
			],
			quotes: [
				{ id: 'a', source: 'old', saidOn: '2024-02-02' },
				{ id: 'b', source: 'undated', saidOn: '2099' },
				{ id: 'c', saidOn: '2024-03-02', printedOn: '2024-03-01' },
				{ id: 'd', checked: { on: '2024-03-03', by: 'x', against: 'full text' } },
			],
		}),
		[
			['quotes/a.mdx', 'saidOn'],
			['quotes/b.mdx', 'saidOn'],
			['quotes/c.mdx', 'printedOn'],
			['quotes/d.mdx', 'checked.on'],
		],
	);
});

test('nothing but what is planned lies after the day of the edition; a correction may', () => {
	const none = { none: 'declined' as const, asOf: '2024-03-05' };
	const amount = { of: 'rise', value: 3, unit: 'percent', source: 'report' };
	const amounts = [amount, { ...amount, date: '2024-03-05' }];
	assert.deepEqual(
		wrong({
			sources: [{ id: 's', date: '2024-03-05' }],
			events: [{ id: 'e', date: '2024-03-05' }],
			demands: [{ id: 'd', date: '2024-03-03', statusDate: '2024-03-02', amounts }],
			differences: [{ id: 'x', accounts: { union: none, company: [none] } }],
			corrections: [{ id: 'c', date: '2024-03-05' }],
		}).sort(),
		[
			['corrections/c.mdx', 'date'],
			['demands/d.mdx', 'amounts.1.date'],
			['demands/d.mdx', 'statusDate'],
			['differences/x.mdx', 'accounts.company.0.asOf'],
			['differences/x.mdx', 'accounts.union.asOf'],
			['events/e.mdx', 'date'],
			['sources/s.mdx', 'date'],
		],
	);
});

test('an edition is not older than the one before it, and not told as of an earlier day', () => {
	const entries = makeEntries({ story: { edition: 2 } });
	const before = { edition: 1, date: '2024-03-05', asOf: '2024-03-05', entries: {} };
	const same = { ...before, date: '2024-03-04', asOf: '2024-03-04' };
	const places = (editions: (typeof before)[]) =>
		datesAreInOrder(buildStory(entries, { editions }), entries).map(({ path }) => path?.join());
	assert.deepEqual(places([before]), ['editionDate', 'asOf']);
	assert.deepEqual(places([same]), []);
	assert.deepEqual(
		places([{ ...before, edition: 2 }]),
		[],
		'the edition itself, not yet published',
	);
});

test('a correction after the edition is a warning: readers are told of it all the same', () => {
	const entries = makeEntries({ corrections: [{ id: 'c', date: '2024-03-05' }] });
	const [problem] = datesAreInOrder(buildStory(entries), entries);
	assert.equal(problem?.severity, 'warning');
});
