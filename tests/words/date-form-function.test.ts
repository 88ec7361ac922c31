import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MessageFormat } from 'messageformat';
import { dateInWords } from '../../src/story/dates.ts';
import { dateFormFunction } from '../../src/words/date-form-function.ts';

const TEXT = `.input {$date :date:form} .match $date
	day {{day {$date}}} month {{month {$date}}} year {{year {$date}}} * {{other {$date}}}`;

function chosen(date: string, language: string): string {
	const functions = { 'date:form': dateFormFunction(language) };
	return new MessageFormat(language, TEXT, { bidiIsolation: 'none', functions }).format({ date });
}

test('a message says a date by how exact it is', () => {
	assert.equal(chosen('9 juin 2019', 'fr'), 'day 9 juin 2019');
	const dates: [string, string][] = [
		['2019-06-09', 'day'],
		['2019-06-08/2019-06-09', 'day'],
		['2019-06-09T05:30', 'day'],
		['2019-06-09~', 'day'],
		['2019-06', 'month'],
		['2019-06~', 'month'],
		['2019', 'year'],
		['unknown', 'other'],
	];
	for (const language of ['fr', 'fr-CA'])
		for (const [date, form] of dates)
			for (const short of [{}, { month: true }]) {
				const words = dateInWords(date, language, short);
				assert.equal(chosen(words, language), `${form} ${words}`, language);
			}
});

test('an author’s words for a date are as they are', () => {
	for (const words of ['fin mai 2019', 'le 3 mai', 'Maintenant', ''])
		assert.equal(chosen(words, 'fr'), `other ${words}`);
});

test('a form without a variant of its own is the others’', () => {
	const functions = { 'date:form': dateFormFunction('fr') };
	const text = '.input {$date :date:form} .match $date day {{le {$date}}} * {{en {$date}}}';
	const message = new MessageFormat('fr', text, { bidiIsolation: 'none', functions });
	assert.equal(message.format({ date: '2019' }), 'en 2019');
});
