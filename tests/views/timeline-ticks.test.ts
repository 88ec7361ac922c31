import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../../src/story/dates.ts';
import type { Unit } from '../../src/views/timeline-scale.ts';
import { timelineTicks } from '../../src/views/timeline-ticks.ts';

const labels = (unit: Unit, from: string, to: string) =>
	timelineTicks(unit, dayNumber(from), dayNumber(to), 'en-US').labels.map(({ label }) => label);

test('a ruler by day names its beginning, each month and the tens, but none that would touch another', () => {
	assert.deepEqual(labels('day', '2019-05-16', '2019-06-12'), ['May 16', '20', 'June 1', '10']);
	assert.deepEqual(labels('day', '2019-05-31', '2019-06-10'), ['June 1', '10']);
	assert.deepEqual(labels('day', '2019-05-19', '2019-05-25'), ['May 19']);
});

test('a ruler by month names its beginning, each quarter and the years; one by year names the years', () => {
	assert.deepEqual(labels('month', '2017-11-05', '2019-01-02'), [
		'Nov.',
		'2018',
		'April',
		'July',
		'Oct.',
		'2019',
	]);
	assert.deepEqual(labels('year', '2020-03-01', '2022-02-01'), ['2020', '2021', '2022']);
});

test('the first tick is the first day, month or year that begins on the ruler', () => {
	const first = (unit: Unit, from: string, to: string) =>
		timelineTicks(unit, dayNumber(from), dayNumber(to), 'en-US').first;
	assert.equal(first('day', '2019-05-16', '2019-05-18'), dayNumber('2019-05-16'));
	assert.equal(first('month', '2019-05-16', '2019-07-18'), dayNumber('2019-06-01'));
	assert.equal(first('month', '2019-05-16', '2019-05-18'), undefined);
	assert.equal(first('year', '2019-05-16', '2021-05-18'), dayNumber('2020-01-01'));
});
