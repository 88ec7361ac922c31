import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nothingNeedsWhatIsHeld } from '../../src/checks/nothing-needs-what-is-held.ts';
import { keyOf } from '../../src/story/entry.ts';
import type { Hold } from '../../src/story/hold.ts';
import { emptyLedger, type Permalinks } from '../../src/story/permalinks.ts';
import { makeEntries, type StoryGiven } from '../make-story.ts';

/** What is wrong when these entries are held, as `file what`. */
function found(
	given: StoryGiven,
	holds: Record<string, Hold>,
	ledger: Permalinks = emptyLedger(),
): string[] {
	const entries = makeEntries(given);
	const held = new Map(
		entries.flatMap((entry) => {
			const hold = holds[keyOf(entry)];
			return hold ? [[entry, hold] as const] : [];
		}),
	);
	assert.equal(held.size, Object.keys(holds).length, 'every key is that of an entry');
	return nothingNeedsWhatIsHeld(entries, held, ledger).map(({ file, what }) => `${file} ${what}`);
}

const q = 'quotes/q';
const needs = (what: string) => `this entry refers to ${what}, which is a draft`;

test('every way to refer to a draft is an error of an entry that is published: fields, lists, bodies, notes, links and corrections', () => {
	const given: StoryGiven = {
		quotes: [{ id: 'q' }, { id: 'r', sameStatementAs: ['q'] }],
		topics: [
			{ id: 't', body: 'A.[@report]\n\n<Quote id="q" />' },
			{ id: 'u', order: 2, body: 'See [it](/quotes/q/).[@report]' },
			{ id: 'v', order: 3, notKnown: ['Not [said](/quotes/q/).[@report]'] },
		],
		differences: [
			{
				id: 'd',
				accounts: {
					union: { position: 'So.', quote: 'q' },
					company: { none: 'declined', asOf: '2024-03-04' },
				},
			},
		],
		corrections: [{ id: 'c', affects: ['story', 'quotes/q'] }],
		story: { body: 'Short.[@report] See [it](/quotes/q/).' },
	};
	assert.deepEqual(found(given, { [q]: 'draft' }).sort(), [
		...[
			'corrections/c',
			'differences/d',
			'quotes/r',
			'story',
			'topics/t',
			'topics/u',
			'topics/v',
		].map((file) => `${file}.mdx ${needs(q)}`),
	]);
});

test('an event, a term and a correction are found by the address of their place in a list', () => {
	const given: StoryGiven = {
		events: [{ id: 'e' }],
		terms: [{ id: 'w' }],
		corrections: [{ id: 'c' }],
		topics: [
			{
				id: 't',
				body: '[a](/timeline/#e) [b](/glossary/#w) [c](/corrections/#c) [d](/topics/t/).[@report]',
			},
		],
	};
	const holds: Record<string, Hold> = {
		'events/e': 'draft',
		'terms/w': 'draft',
		'corrections/c': 'draft',
	};
	assert.deepEqual(
		found(given, holds),
		Object.keys(holds).map((key) => `topics/t.mdx ${needs(key)}`),
	);
});

test('what is held refers to what is held as long or shorter, and to nothing that is held longer', () => {
	const given: StoryGiven = { quotes: [{ id: 'q' }, { id: 'r', sameStatementAs: ['q'] }] };
	const r = 'quotes/r';
	const day = (until: string): Hold => ({ until });
	assert.deepEqual(found(given, { [q]: 'draft', [r]: 'draft' }), []);
	assert.deepEqual(found(given, { [q]: day('2026-12-01'), [r]: 'draft' }), []);
	assert.deepEqual(found(given, { [q]: day('2026-12-01'), [r]: day('2026-12-01T00:00') }), []);
	assert.deepEqual(found(given, { [q]: day('2026-12-02'), [r]: day('2026-12-01') }), [
		'quotes/r.mdx this entry is held until 2026-12-01 and refers to quotes/q, which is held until 2026-12-02',
	]);
	assert.deepEqual(found(given, { [q]: 'draft', [r]: day('2026-12-01') }), [
		'quotes/r.mdx this entry is held until 2026-12-01 and refers to quotes/q, which is a draft',
	]);
	assert.deepEqual(found(given, {}), []);
});

test('the remedy names the fields that hold the entry as long, which the story and published entries cannot have', () => {
	const entries = makeEntries({
		quotes: [{ id: 'q' }, { id: 'r', sameStatementAs: ['q'] }, { id: 's', sameStatementAs: ['q'] }],
		story: { body: 'Short.[@report] [q](/quotes/q/).' },
	});
	const of = (hold: Hold) => {
		const held = new Map(entries.filter((one) => keyOf(one) === q).map((one) => [one, hold]));
		const ledger = { addresses: { '/quotes/s/': 1 }, retired: {} };
		return Object.fromEntries(
			nothingNeedsWhatIsHeld(entries, held, ledger).map(({ file, fix }) => [file, fix]),
		);
	};
	assert.match(
		of('draft')['quotes/r.mdx'] ?? '',
		/Hold this entry as long, with draft: true, or take/,
	);
	assert.match(
		of({ until: '2026-12-01T14:00' })['quotes/r.mdx'] ?? '',
		/with publishAfter: 2026-12-01T14:00, or take/,
	);
	for (const file of ['quotes/s.mdx', 'story.mdx'])
		assert.match(of('draft')[file] ?? '', /nowhere\. Take the reference out until quotes\/q is/);
});

test('an entry that was published cannot be held, nor one that took the place of another', () => {
	const given: StoryGiven = { quotes: [{ id: 'q' }, { id: 'r', sameStatementAs: ['q'] }] };
	const published = { addresses: { '/quotes/q/': 1 }, retired: {} };
	assert.deepEqual(found(given, { [q]: 'draft' }, published), [
		'quotes/q.mdx quotes/q was published, and now it is a draft: its addresses would lead nowhere',
	]);
	const merged = {
		addresses: { '/quotes/old/': 1 },
		retired: { 'quotes/old': { title: 'Old', on: '2024-03-04', mergedInto: q, reason: 'One.' } },
	};
	assert.deepEqual(found({ quotes: [{ id: 'q' }] }, { [q]: { until: '2026-12-01' } }, merged), [
		'permalinks.json quotes/old is merged into quotes/q, which is held until 2026-12-01',
	]);
});
