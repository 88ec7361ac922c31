import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paginate, paginateByDate } from '../../src/story/pagination.ts';

const pages = (dates: string[], most: number) =>
	paginateByDate(dates, (date) => date, most).map(({ id, entries, below, count }) => [
		id,
		entries.length,
		count,
		below.map((one) => [one.id, one.entries.length]),
	]);

test('each year has a list page, and entries without a date have their own', () => {
	assert.deepEqual(pages(['2018-02-03', '2019', '2019-06-08/2019-06-09', 'unknown'], 5), [
		['2018', 1, 1, []],
		['2019', 2, 2, []],
		['undated', 1, 1, []],
	]);
});

test('a year that is too long keeps its page with the entries that have no month and links to its months; a month that is too long has parts', () => {
	const june = Array.from({ length: 5 }, (_, i) => `2019-06-0${i + 1}`);
	assert.deepEqual(pages(['2019', '2019-05~', ...june], 2), [
		[
			'2019',
			1,
			7,
			[
				['2019-05', 1],
				['2019-06', 2],
				['2019-06-part-2', 2],
				['2019-06-part-3', 1],
			],
		],
	]);
});

test('every entry is on exactly one list page, in its order', () => {
	const dates = Array.from({ length: 60 }, (_, i) => `20${10 + (i % 3)}-0${1 + (i % 5)}-01`).sort();
	const all = paginateByDate(dates, (date) => date, 4).flatMap((page) => [page, ...page.below]);
	assert.deepEqual(
		all.flatMap((page) => page.entries),
		dates,
	);
	assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
	assert.ok(all.every((page) => page.entries.length <= 4));
});

test('an empty list has one empty page', () =>
	assert.deepEqual(
		paginate('1', [], 3).map(({ id, count }) => [id, count]),
		[['1', 0]],
	));
