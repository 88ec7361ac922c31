import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evenAccounts } from '../../src/views/even-accounts.ts';

test('accounts are left out of every party that has given one, or of none', () => {
	assert.equal(evenAccounts([2, 2, 0], 1), 1);
	assert.equal(evenAccounts([3, 2], 1), 1);
	assert.equal(evenAccounts([3, 2], 2), 3);
	assert.equal(evenAccounts([2, 1, 0], 1), 2);
	assert.equal(evenAccounts([1, 1], 2), 2);
	assert.equal(evenAccounts([0, 0], 1), 1);
});
