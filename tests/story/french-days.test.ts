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

test('other days, months, years and times stay plain', () => {
	for (const date of ['2019-05-11', '2019-05-21', '2019-05', '2019', '2019-05-10T01:01'])
		assert.doesNotMatch(first(date), /er/, date);
	assert.equal(first('2019-05-01', 'en-GB'), '1 May 2019');
});
