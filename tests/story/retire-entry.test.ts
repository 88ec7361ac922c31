import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RetireRequest, retireEntry } from '../../src/story/retire-entry.ts';

const published = {
	permalinks: {
		addresses: { '/quotes/a/': 1, '/quotes/b/': 1, '/quotes/c/': 1, '/quotes/old/': 1 },
		retired: {
			'quotes/old': { mergedInto: 'quotes/a', reason: 'Same.', on: '2024-05-01', title: 'Old' },
		},
	},
	editions: [
		{
			edition: 1,
			date: '2024-03-04',
			asOf: '2024-03-04',
			entries: { 'quotes/a': { title: 'First title', fields: {} } },
		},
		{
			edition: 2,
			date: '2024-04-04',
			asOf: '2024-03-04',
			entries: { 'quotes/a': { title: 'Last title', fields: {} } },
		},
	],
};
const here = new Set(['quotes/b']);
const go = (request: Partial<RetireRequest>) =>
	retireEntry(published, here, {
		key: 'quotes/a',
		reason: 'Because.',
		on: '2024-05-02',
		...request,
	});

test('a record holds the last title, the reason and the day, and the ledger loses nothing', () => {
	const { retired, addresses } = go({ into: 'quotes/b' });
	assert.deepEqual(retired['quotes/a'], {
		mergedInto: 'quotes/b',
		reason: 'Because.',
		on: '2024-05-02',
		title: 'Last title',
	});
	assert.ok(retired['quotes/old']);
	assert.equal(addresses, published.permalinks.addresses);
	assert.deepEqual(go({ title: 'Given' }).retired['quotes/a'], {
		withdrawn: true,
		reason: 'Because.',
		on: '2024-05-02',
		title: 'Given',
	});
});

const REFUSED: [string, Partial<RetireRequest>, RegExp][] = [
	['an id that was never published', { key: 'quotes/never' }, /never published/],
	['a collection that does not exist', { key: 'quotations/a' }, /never published/],
	['an entry that has a record', { key: 'quotes/old' }, /already has a record/],
	['a record without a reason', { reason: ' ' }, /Say why/],
	['an entry whose title is not known', { key: 'quotes/c' }, /title is not known/],
	['a merge into nothing', { into: 'quotes/nothing' }, /no entry quotes\/nothing/],
	['a merge that leads back', { into: 'quotes/old' }, /leads back/],
	['a merge into itself', { into: 'quotes/a' }, /leads back/],
];
for (const [name, request, message] of REFUSED)
	test(`${name} is refused`, () => assert.throws(() => go(request), message));
