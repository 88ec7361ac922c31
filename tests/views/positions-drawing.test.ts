import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mark } from '../../src/views/names.ts';
import { positionsDrawing } from '../../src/views/positions-drawing.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const union: Mark = { shape: 'circle', hue: 'plum' };
const company: Mark = { shape: 'square', hue: 'teal' };
const drawn = (...figures: [date: string, value: number, ...marks: (Mark | undefined)[]][]) =>
	positionsDrawing(
		figures.map(([date, value, ...marks]) => ({ date, value, marks })),
		wordsIn('en-NZ'),
	);

test('time and values are drawn to scale', () => {
	const { figures, lines, days } = drawn(
		['2024-03-01', 5, company],
		['2024-03-06', 7, union],
		['2024-03-11', 6, company],
	);
	const [first, second, third] = figures;
	assert.ok(first && second && third);
	assert.ok(Math.abs(second.at - (first.at + third.at) / 2) < 1e-9);
	assert.equal(first.y - third.y, third.y - second.y);
	assert.deepEqual(
		lines.map(({ label, isZero }) => [label, isZero]),
		[
			['8', false],
			['6', false],
			['4', false],
			['2', false],
			['0', true],
		],
	);
	assert.equal(lines[1]?.y, third.y);
	assert.deepEqual(
		days.map(({ at }) => at),
		[first.at, second.at, third.at],
	);
});

test('those who put forward one figure on one day stand side by side, each once', () => {
	const { figures } = drawn(
		['2024-03-01', 5, company],
		['2024-03-06', 6, union, union],
		['2024-03-06', 6, company],
	);
	assert.deepEqual(
		figures.map(({ marks }) => marks),
		[[company], [union, company]],
	);
});

test('a date that is not exact is a span of days, is marked, and has no tick of its own', () => {
	const drawing = drawn(
		['2024-03', 6, union],
		['2024-03-10~', 5, union],
		['2024-03-12/2024-03-14', 7, undefined],
		['2024-04-02', 5, company],
	);
	assert.deepEqual(
		drawing.figures.map(({ isApproximate, span }) => [isApproximate, span !== undefined]),
		[
			[true, true],
			[true, false],
			[false, true],
			[false, false],
		],
	);
	const [month] = drawing.figures;
	assert.ok(month?.span && Math.abs(month.at - (month.span.from + month.span.to) / 2) < 1e-9);
	assert.deepEqual([drawing.hasApproximate, drawing.hasSpans], [true, true]);
	assert.deepEqual(
		drawing.days.map(({ name }) => name?.label),
		['1 Mar 2024', '2 Apr 2024'],
	);
});

test('a scale that does not begin at zero says where it does', () => {
	const close = drawn(['2024-03-01', 52_000, union], ['2024-03-06', 53_000, company]);
	assert.equal(close.startsAt, '52,000');
	assert.ok(!('startsAt' in drawn(['2024-03-01', 2, union], ['2024-03-06', 3, company])));
});
