import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameDays } from '../../src/views/name-days.ts';

const named = (days: [day: string, at: number][]) =>
	nameDays(
		days.map(([day, at]) => ({ day, at })),
		'en-NZ',
	).map((name) => name && `${name.label} ${name.anchor}${name.isWide ? ' wide' : ''}`);

test('the ends of an axis are named first, and days between them where there is room', () => {
	assert.deepEqual(
		named([
			['2024-03-01', 0.04],
			['2024-03-06', 0.1],
			['2024-03-11', 0.3],
			['2024-03-20', 0.5],
			['2024-04-02', 0.96],
		]),
		['1 Mar 2024 start', undefined, '11 Mar middle wide', '20 Mar middle', '2 Apr 2024 end'],
	);
});

test('every name has the year when the days are not of one', () => {
	assert.deepEqual(
		named([
			['2018-11-05', 0.04],
			['2019-06-10', 0.5],
			['2020-04-29', 0.96],
		]),
		['5 Nov 2018 start', '10 Jun 2019 middle wide', '29 Apr 2020 end'],
	);
});
