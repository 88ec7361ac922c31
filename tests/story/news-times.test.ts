import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsTimes } from '../../src/story/news-times.ts';

test('American times are written as in news, others stay', () => {
	for (const [given, written] of [
		['5:30\u202fAM', '5:30 a.m.'],
		['6:00\u202fPM', '6 p.m.'],
		['12:00\u202fPM', 'noon'],
		['12:30\u202fPM', '12:30 p.m.'],
		['10:00\u202fAM – 12:00\u202fPM', '10 a.m. – noon'],
		['6:00 – 8:00\u202fAM', '6 – 8 a.m.'],
		['5:30\u202fam', '5:30 am'],
		['05:30', '05:30'],
	] as const)
		assert.equal(newsTimes(given), written);
});
