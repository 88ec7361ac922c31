import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentsApart } from '../../src/checks/percents-apart.ts';

test('a share that passes its limit by little is told apart from it by decimals', () => {
	for (const [share, limit, said] of [
		[0.6, 0.5, ['60 %', '50 %']],
		[0.502, 0.5, ['50.2 %', '50 %']],
		[0.5003, 0.5, ['50.03 %', '50 %']],
		[0.504, 0.495, ['50.4 %', '49.5 %']],
		[0.333, 1 / 3, ['33.3 %', '33.33 %']],
	] as const)
		assert.deepEqual(percentsApart(share, limit), said);
});
