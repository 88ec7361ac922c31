import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from '../../src/story/dates.ts';

const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

test('German writes times of day with Uhr, and other dates as they are', () => {
	for (const [date, words] of [
		['2026-02-13T05:30', '13. Februar 2026 um 5.30 Uhr'],
		['2026-02-13T12:00', '13. Februar 2026 um 12 Uhr'],
		['2026-02-13T05:30/2026-02-13T08:00', '13. Februar 2026, 5.30–8 Uhr'],
		[
			'2026-02-13T05:30/2026-02-14T20:05',
			'13. Februar 2026 um 5.30 Uhr – 14. Februar 2026 um 20.05 Uhr',
		],
		['2019-06-08/2019-06-09', '8.–9. Juni 2019'],
		['2018/2019-05', '2018 – Mai 2019'],
	] as const) {
		assert.equal(plain(dateInWords(date, 'de')), words);
		assert.equal(plain(dateInWords(date, 'de-CH')), words);
	}
	assert.equal(
		dateInWords('2026-02-13T05:30', 'de', { month: true }),
		'13.\u00a0Feb. 2026, 5.30\u00a0Uhr',
	);
	assert.equal(dateInWords('2026-02-13T05:30', 'en-GB'), '13 February 2026 at 05:30');
});
