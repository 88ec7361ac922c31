import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CorrectionView } from '../../src/views/corrections.ts';
import { listedCorrections } from '../../src/views/listed-corrections.ts';

const corrections = (count: number, length: number) =>
	Array.from({ length: count }, (_, i) => ({
		id: `c-${i}`,
		before: 'b'.repeat(length / 2),
		after: 'a'.repeat(length / 2),
	})) as CorrectionView[];

test('a list has six short corrections at most, fewer long ones, one however long it is, and fewer on a heavy page', () => {
	for (const [count, length, listed] of [
		[0, 100, 0],
		[3, 100, 3],
		[9, 100, 6],
		[9, 180, 4],
		[9, 2000, 1],
	] as const)
		assert.deepEqual(
			listedCorrections(corrections(count, length), 'light').map(({ id }) => id),
			Array.from({ length: listed }, (_, i) => `c-${i}`),
			`${count} of ${length} characters`,
		);
	assert.equal(listedCorrections(corrections(9, 180), 'heavy').length, 1);
});
