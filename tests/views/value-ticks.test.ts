import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueTicks } from '../../src/views/value-ticks.ts';

test('a scale begins at zero and ends at or above the largest value', () => {
	assert.deepEqual(valueTicks([5, 6, 7]), [0, 2, 4, 6, 8]);
	assert.deepEqual(valueTicks([40, 100]), [0, 50, 100]);
	assert.deepEqual(valueTicks([0.5, 1.25]), [0, 0.5, 1, 1.5]);
	assert.deepEqual(valueTicks([1_200_000, 4_000_000]), [0, 1e6, 2e6, 3e6, 4e6]);
});

test('values that lie close together are drawn without zero, so that they can be told apart', () => {
	assert.deepEqual(valueTicks([52_000, 52_500, 53_100]), [52_000, 52_500, 53_000, 53_500]);
});

test('a scale holds negative values, equal ones, and zero alone', () => {
	assert.deepEqual(valueTicks([-3, 2]), [-4, -2, 0, 2]);
	assert.deepEqual(valueTicks([-3, -1]), [-3, -2, -1, 0]);
	assert.deepEqual(valueTicks([6, 6]), [0, 2, 4, 6]);
	assert.deepEqual(valueTicks([0, 0]), [0]);
});
