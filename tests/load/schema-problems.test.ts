import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { schemaProblems } from '../../src/load/schema-problems.ts';
import { type CollectionName, collections } from '../../src/schema/collections.ts';

/** The problems as [path whose line was asked for, what, fix]. */
function found(collection: CollectionName, raw: object, about: string) {
	const schema = collections[collection] as z.ZodType;
	const paths: string[] = [];
	const { problems } = schemaProblems(schema, raw, (path) => ({
		line: paths.push(path.join('.')),
		column: 1,
	}));
	assert.ok(problems.length > 0, 'the data is unsound');
	return problems
		.map(({ line, what, fix }) => [paths[(line ?? 0) - 1], what, fix])
		.filter(([path]) => path?.startsWith(about));
}

test('an unknown field is answered with the nearest field of that place', () => {
	const [problem] = found('terms', { name: 'gang', alias: [] }, 'alias');
	assert.deepEqual(problem, [
		'alias',
		'unknown field “alias”',
		'Did you mean “aliases”? Allowed here: name, aliases, draft, publishAfter.',
	]);
});

test('an unknown field inside a list or an object is answered with the fields of that object', () => {
	assert.deepEqual(found('events', { sources: [{ source: 'log', locater: 'x' }] }, 'sources.0.'), [
		[
			'sources.0.locater',
			'unknown field “sources.0.locater”',
			'Did you mean “locator”? Allowed here: source, locator.',
		],
	]);
	assert.deepEqual(
		found('parties', { relations: [{ to: 'a', as: 'is', too: 'b' }] }, 'relations.0.too').map(
			([, , fix]) => fix,
		),
		['Did you mean “to”? Allowed here: to, as.'],
	);
	assert.deepEqual(
		found(
			'quotes',
			{ checked: { on: '2024-03-04', agains: 'x', by: 'the desk', against: 'full text' } },
			'checked',
		).map(([, , fix]) => fix),
		['Did you mean “against”? Allowed here: on, by, against.'],
	);
});

test('several unknown fields are several problems, each at its own place', () => {
	assert.deepEqual(
		found('terms', { name: 'gang', b: 1, a: 2 }, '').map(([path]) => path),
		['b', 'a'],
	);
});

test('a missing field is reported as missing', () => {
	assert.deepEqual(
		found('terms', {}, 'name').map(([, what]) => what),
		['the field “name” is missing'],
	);
	assert.deepEqual(
		found('story', { publisher: {} }, 'publisher').map(([path, what]) => [path, what]),
		[['publisher.name', 'the field “publisher.name” is missing']],
	);
});

test('a value that is not on the list is answered with the nearest one', () => {
	const [problem] = found('parties', { kind: 'unoin' }, 'kind');
	assert.equal(problem?.[1], '“kind” cannot be “unoin”');
	assert.match(problem?.[2] ?? '', /^Did you mean “union”\? Allowed: union, members, /);
});

test('a wrong date is answered with how to write one', () => {
	assert.match(
		found('events', { date: 'June 2019' }, 'date')[0]?.[1] ?? '',
		/^“date” is “June 2019”: is not a date we can read; write it as 2019-06-09/,
	);
});

test('an account in an unknown form is answered with the known forms', () => {
	assert.match(
		found('differences', { accounts: { union: { says: 'so' } } }, 'accounts')[0]?.[1] ?? '',
		/^“accounts\.union” must be one account or a list of accounts: position with quote/,
	);
});

test('a silence without a source is answered with what to write', () => {
	const silent = { none: 'has not said', asOf: '2024-03-04' };
	for (const value of [silent, [silent, { position: 'So.', source: 'report' }]]) {
		const [problem] = found('differences', { accounts: { union: value } }, 'accounts.union');
		assert.match(
			problem?.[1] ?? '',
			/“accounts\.union” says `none: has not said` and names no source: write `none: not found`/,
		);
	}
});

test('a key that is not an id is reported', () => {
	assert.deepEqual(
		found(
			'differences',
			{ accounts: { 'the union': { none: 'declined', asOf: '2024-03-04' } } },
			'accounts',
		).map(([, what]) => what),
		['“accounts.the union” is not an id'],
	);
});
