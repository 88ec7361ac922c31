import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeFigures } from '../../src/views/place-figures.ts';

const within = { width: 215, height: 182 };
const mark = (x: number, y: number, text = '6') => ({ x, y, width: 16, text });

test('a figure stands above its mark, below it where there is another', () => {
	const [lower, upper] = placeFigures([mark(100, 100), mark(104, 82)], within);
	assert.deepEqual(lower, { x: 0, y: 22, anchor: 'middle' });
	assert.deepEqual(upper, { x: 0, y: -14, anchor: 'middle' });
});

test('a long figure at the edge stands beside its mark, inside the drawing', () => {
	const [first, last] = placeFigures([mark(10, 100, '52,000'), mark(205, 60, '52,000')], within);
	assert.equal(first?.anchor, 'start');
	assert.equal(last?.anchor, 'end');
});

test('a figure without room has no place, and has one in a wider drawing', () => {
	const crowd = (scale: number) =>
		[0, 1, 2, 3, 4, 5].map((i) => mark((60 + i * 10) * scale, 100, '1,250'));
	const narrow = placeFigures(crowd(1), within);
	assert.ok(narrow.includes(undefined));
	const wide = placeFigures(crowd(4), { width: 860, height: 182 }, narrow);
	assert.ok(!wide.slice(1, -1).includes(undefined), JSON.stringify(wide));
	narrow.forEach((place, i) => {
		if (place) assert.deepEqual(wide[i], place);
	});
});
