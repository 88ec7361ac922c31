import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountsCompare } from '../../src/checks/amounts-compare.ts';
import { found } from './found.ts';

const sources = [{ id: 'second' }];
const one = { of: 'homes', value: 40, unit: 'homes', source: 'report' };

test('figures of two sources for one thing, and of one source for two things, are sound', () => {
	const amounts = [one, { ...one, value: 39, source: 'second' }, { ...one, of: 'shops' }];
	const given = { sources, events: [{ id: 'e', amounts }], demands: [{ id: 'd', amounts }] };
	assert.deepEqual(found(amountsCompare, given), []);
});

test('one thing has one unit, and a source gives one figure for it', () => {
	const amounts = [one, { ...one, unit: 'flats', source: 'second' }, { ...one, value: 38 }];
	const given = { sources, events: [{ id: 'e', amounts }], demands: [{ id: 'd', amounts }] };
	const expected = [
		['amounts.1.unit', '“homes” is given in homes and in flats'],
		['amounts.2.source', 'report is named twice for “homes”'],
	];
	assert.deepEqual(found(amountsCompare, given), [
		...expected.map((problem) => ['events/e.mdx', ...problem]),
		...expected.map((problem) => ['demands/d.mdx', ...problem]),
	]);
});

test('a source may give a figure for each date, and figures of one thing are for one period', () => {
	const later = { ...one, value: 38, date: '2024-03-05' };
	const amounts = [
		one,
		later,
		{ ...later, value: 37 },
		{ ...one, period: 'a year', source: 'second' },
	];
	const given = { sources, demands: [{ id: 'd', amounts }] };
	assert.deepEqual(found(amountsCompare, given), [
		['demands/d.mdx', 'amounts.2.source', 'report is named twice for “homes”'],
		['demands/d.mdx', 'amounts.3.period', '“homes” is given for no period and for “a year”'],
	]);
});
