import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildMoment } from '../../src/load/build-moment.ts';

const INSTANT = new Date('2026-12-01T02:30:00Z');

test('without BUILD_DATE it is what the clocks of the story show', () => {
	assert.equal(buildMoment(undefined, '', INSTANT), '2026-12-01T02:30');
	assert.equal(buildMoment('America/Los_Angeles', '', INSTANT), '2026-11-30T18:30');
	assert.equal(buildMoment('UTC', '', new Date('2026-12-01T00:00:00Z')), '2026-12-01T00:00');
});

test('BUILD_DATE states a day, which is its midnight, or a time of day, whatever the clocks show', () => {
	assert.equal(buildMoment('America/Los_Angeles', '2030-01-02', INSTANT), '2030-01-02T00:00');
	assert.equal(buildMoment(undefined, '2030-01-02T17:45', INSTANT), '2030-01-02T17:45');
});

test('anything else is refused with what to write', () => {
	for (const wrong of [
		'tomorrow',
		'2026-02-30',
		'2026-12',
		'2026-12-01/2026-12-02',
		'2026-12-01T9:00',
	])
		assert.throws(
			() => buildMoment('UTC', wrong, INSTANT),
			({ message, stack }: Error) =>
				message.startsWith(`BUILD_DATE is “${wrong}”`) &&
				/BUILD_DATE=2026-12-01/.test(message) &&
				stack === '',
			wrong,
		);
});
