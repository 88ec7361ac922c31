import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayStrip, STRIP_LENGTH } from '../../src/views/day-strip.ts';

const days = (...dates: string[]) => dates.map((date) => ({ date, planned: false }));

test('the days of an entry stand to scale between the first and the last', () => {
	const strip = dayStrip(
		[
			...days('2024-01-01', '2024-12-31', '2024-07-01', '2024-07-01', 'unknown'),
			{ date: '2024-03-01/2024-04-30', planned: true },
		],
		'en',
	);
	assert.deepEqual([strip?.count, strip?.from, strip?.to], [6, 'Jan. 2024', 'Dec. 2024']);
	assert.deepEqual(strip?.happened, [
		[0, 0],
		[STRIP_LENGTH, STRIP_LENGTH],
		[Math.round((182 / 365) * STRIP_LENGTH), Math.round((182 / 365) * STRIP_LENGTH)],
	]);
	assert.deepEqual(strip?.planned, [
		[Math.round((60 / 365) * STRIP_LENGTH), Math.round((120 / 365) * STRIP_LENGTH)],
	]);
});

test('days of several years are named by their years, and few days or those of one month not at all', () => {
	const strip = dayStrip(days('2019-06', '2021', '2020-02-03'), 'de');
	assert.deepEqual([strip?.from, strip?.to], ['2019', '2021']);
	assert.equal(dayStrip(days('2019-06-01', '2021-01-01', 'unknown'), 'en'), undefined);
	assert.equal(dayStrip(days('2019-06-01', '2019-06-02', '2019-06-03'), 'en'), undefined);
});
