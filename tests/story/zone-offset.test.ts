import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOffset } from '../../src/story/zone-offset.ts';

test('a time has the offset of its zone on its day, in winter and in summer', () => {
	for (const [moment, zone, offset] of [
		['2026-02-13T05:30', 'America/Los_Angeles', '-08:00'],
		['2026-07-13T05:30', 'America/Los_Angeles', '-07:00'],
		['2026-02-13T05:30', 'Pacific/Auckland', '+13:00'],
		['2026-07-13T05:30', 'Pacific/Auckland', '+12:00'],
		['2026-02-13T05:30', 'Asia/Kolkata', '+05:30'],
		['2026-02-13T05:30', 'UTC', '+00:00'],
	] as const)
		assert.equal(zoneOffset(moment, zone), offset, `${moment} in ${zone}`);
});

test('the offset changes in the night in which the clocks do', () => {
	const offsets = ['2026-03-08T01:59', '2026-03-08T03:00', '2026-11-01T00:59', '2026-11-01T02:00'];
	assert.deepEqual(
		offsets.map((moment) => zoneOffset(moment, 'America/Los_Angeles')),
		['-08:00', '-07:00', '-07:00', '-08:00'],
	);
});

test('an hour that comes twice is the first of the two, and one that is skipped has the old offset', () => {
	assert.equal(zoneOffset('2026-11-01T01:30', 'America/Los_Angeles'), '-07:00');
	assert.equal(zoneOffset('2026-03-08T02:30', 'America/Los_Angeles'), '-08:00');
	assert.equal(zoneOffset('2026-10-25T02:30', 'Europe/Berlin'), '+02:00');
});
