import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insertionFits } from '../../src/story/insertion-fits.ts';

for (const [gap, inserted] of [
	['', 'boats'],
	[' ', 'boats'],
	[' we ', 'the union'],
	['the company', 'Port Authority'],
	[' she had been ', 'Su was'],
	[" don't ", 'do not'],
	[' Mr. Su ', 'he'],
	['14', '14 ships'],
	['les', 'nos'],
] as const)
	test(`[${inserted}] may stand for ${JSON.stringify(gap)}`, () =>
		assert.equal(insertionFits(gap, inserted), true));

for (const [gap, inserted] of [
	[', ', 'boats'],
	[' we, ', 'they'],
	[' it. We ', 'they'],
	[' and we did so ', 'they'],
	[' never ', 'always'],
	[' jamais ', 'toujours'],
	[' nicht ', 'gern'],
	[' weder ', 'gern'],
	[' لم ', 'قد'],
	[" would n't ", 'would'],
	['', 'not'],
	[' will ', 'will not'],
	[' 14 ', '15'],
	['" he said ', 'and'],
] as const)
	test(`[${inserted}] may not stand for ${JSON.stringify(gap)}`, () =>
		assert.equal(insertionFits(gap, inserted), false));
