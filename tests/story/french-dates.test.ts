import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from '../../src/story/dates.ts';

const first = (date: string, language = 'fr') => dateInWords(date, language);

test('French numbers the first day of a month as no other', () => {
	assert.equal(first('2019-05-01'), '1er mai 2019');
	assert.equal(first('2019-05-01', 'fr-CA'), '1er mai 2019');
	assert.equal(first('2019-05-01/2019-05-03'), '1er–3 mai 2019');
	assert.equal(first('2019-04-30/2019-05-01'), '30 avril – 1er mai 2019');
	assert.equal(first('2019-05-01~'), '1er mai 2019 environ');
});

test('other days, months and years stay plain', () => {
	for (const date of ['2019-05-11', '2019-05-21', '2019-05', '2019', '2019-05-10T01:01'])
		assert.doesNotMatch(first(date), /er/, date);
	assert.equal(first('2019-05-01', 'en-GB'), '1 May 2019');
});

test('times of day are written with an h, in French of any country', () => {
	for (const [date, words] of [
		['2026-02-13T05:30', '13 février 2026 à 5 h 30'],
		['2026-02-01T01:00', '1er février 2026 à 1 h'],
		['2026-02-13T05:30/2026-02-13T08:00', '13 février 2026, 5 h 30 – 8 h'],
		['2026-02-13T05:30/2026-02-14T20:05', '13 février 2026 à 5 h 30 – 14 février 2026 à 20 h 05'],
	] as const)
		for (const language of ['fr', 'fr-CA', 'fr-CH'])
			assert.equal(first(date, language).replaceAll('\u00a0', ' '), words, language);
	assert.equal(first('2026-02-13T05:30'), '13 février 2026 à 5\u00a0h\u00a030');
	assert.equal(first('2026-02-13T05:30', 'en-GB'), '13 February 2026 at 05:30');
});
