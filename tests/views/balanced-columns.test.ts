import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balancedColumns } from '../../src/views/balanced-columns.ts';

test('rows are as even as can be: four in two rows of two', () => {
	assert.deepEqual(
		[1, 2, 3, 4, 5, 6].map((count) => balancedColumns(count, 3)),
		[1, 2, 3, 2, 3, 3],
	);
	assert.equal(balancedColumns(4, 4), 4);
	assert.equal(balancedColumns(0, 3), 0);
});
