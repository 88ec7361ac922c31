import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsAreWhole } from '../../src/checks/accounts-are-whole.ts';
import { found } from './found.ts';

const none = { none: 'not asked' as const, asOf: '2024-03-04' };
const quotes = [{ id: 'q', words: ['One.', 'Two.'] }];

test('a difference with an account of every party and segments that exist is sound', () => {
	const accounts = {
		union: { position: 'So.', quote: 'q', segments: [1, 2] },
		company: [none, { position: 'Not so.', quote: 'q' }],
		other: none,
	};
	assert.deepEqual(
		found(accountsAreWhole, {
			parties: [{ id: 'other' }],
			quotes,
			differences: [{ id: 'd', accounts }],
		}),
		[],
	);
});

test('a party of the story that has no account is reported', () => {
	const given = {
		parties: [{ id: 'council' }, { id: 'outside' }],
		story: { parties: ['union', 'company', 'council'] },
		differences: [{ id: 'd', accounts: { union: none } }],
	};
	assert.deepEqual(found(accountsAreWhole, given), [
		['differences/d.mdx', 'accounts', 'accounts has no account of “company”'],
		['differences/d.mdx', 'accounts', 'accounts has no account of “council”'],
	]);
});

test('a segment that the quotation does not have is reported with its place', () => {
	const accounts = {
		union: { position: 'So.', quote: 'q', segments: [2, 3] },
		company: [none, { position: 'Not so.', quote: 'q', segments: [4] }],
	};
	assert.deepEqual(found(accountsAreWhole, { quotes, differences: [{ id: 'd', accounts }] }), [
		['differences/d.mdx', 'accounts.union.segments', 'the quotation q has 2 segments, not 3'],
		['differences/d.mdx', 'accounts.company.1.segments', 'the quotation q has 2 segments, not 4'],
	]);
});

test('a quotation that does not exist is left to the rule on references', () => {
	const accounts = { union: { position: 'So.', quote: 'gone', segments: [9] }, company: none };
	assert.deepEqual(found(accountsAreWhole, { differences: [{ id: 'd', accounts }] }), []);
});

test('a story without sides may leave out the account of any party', () => {
	assert.deepEqual(
		found(accountsAreWhole, {
			story: { parties: [] },
			differences: [
				{ id: 'd', accounts: { union: { none: 'declined' as const, asOf: '2024-03-04' } } },
			],
		}),
		[],
	);
});
