import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referencesResolve } from '../../src/checks/references-resolve.ts';
import { makeEntries } from '../make-story.ts';

const found = (given: Parameters<typeof makeEntries>[0]) =>
	referencesResolve(makeEntries(given)).map(({ file, path, line, what, fix }) => [
		file,
		path?.join('.') ?? line,
		what,
		fix,
	]);

test('references to entries that exist are sound, wherever they stand', () => {
	assert.deepEqual(
		found({
			people: [{ id: 'ann' }],
			quotes: [{ id: 'q', speakers: ['ann', 'union'] }],
			topics: [
				{
					id: 't',
					notKnown: ['Why [@report].'],
					body: '<Quote id="q" />\n\nBy <Person id="ann" /> [@report].',
				},
			],
		}),
		[],
	);
});

test('a dangling id in the front matter is reported with its place and the nearest id of any collection it may be in', () => {
	assert.deepEqual(
		found({ quotes: [{ id: 'q', speakers: ['union', 'companny'], source: 'reprt' }] }),
		[
			[
				'quotes/q.mdx',
				'speakers.1',
				'there is no “companny” in people or parties',
				'Did you mean “company”?',
			],
			['quotes/q.mdx', 'source', 'there is no “reprt” in sources', 'Did you mean “report”?'],
		],
	);
});

test('a dangling id in a body or in a text field is reported with its line', () => {
	const topic = {
		id: 't',
		notKnown: ['Why [@gone].'],
		body: 'One.\n\n<Quote id="q-onne" />\n\nTwo <Term id="gangs">x</Term> [@reports, page 4].',
	};
	assert.deepEqual(
		found({
			topics: [topic],
			quotes: [{ id: 'q-one' }, { id: 'q-two' }],
			terms: [{ id: 'gang' }],
		}).map(([, line, what, fix]) => [line, what, fix]),
		[
			[3, 'there is no “q-onne” in quotes', 'Did you mean “q-one”?'],
			[5, 'there is no “gangs” in terms', 'Did you mean “gang”?'],
			[5, 'there is no “reports” in sources', 'Did you mean “report”?'],
			[
				1,
				'there is no “gone” in sources',
				'Add the file sources/gone.mdx, or write one of: report.',
			],
		],
	);
});

test('an id is not looked for in other collections, and case matters', () => {
	assert.deepEqual(
		found({
			quotes: [{ id: 'q', topics: ['union'] }],
			terms: [{ id: 'Gang', body: 'See <Term id="gang">it</Term>.' }],
		}).map(([, , what, fix]) => [what, fix]),
		[
			['there is no “union” in topics', 'Add the file topics/union.mdx.'],
			['there is no “gang” in terms', 'Did you mean “Gang”?'],
		],
	);
});

test('the keys of accounts are references too', () => {
	const accounts = {
		union: { none: 'declined' as const, asOf: '2024-03-04' },
		compny: { position: 'So.', quote: 'gone' },
	};
	assert.deepEqual(
		found({ differences: [{ id: 'd', accounts }] }).map(([, path, what]) => [path, what]),
		[
			['accounts.compny', 'there is no “compny” in parties'],
			['accounts.compny.quote', 'there is no “gone” in quotes'],
		],
	);
});

test('a voice that named a kind of party says what to write now; as the id of a party it is sound', () => {
	assert.deepEqual(found({ sources: [{ id: 's', voice: 'employer' }] }), [
		[
			'sources/s.mdx',
			'voice',
			'“employer” is not a value of voice any more',
			'Name the party whose voice it is by its id, for example voice: harbor-company.',
		],
	]);
	assert.deepEqual(found({ sources: [{ id: 's', voice: 'union' }] }), []);
});
