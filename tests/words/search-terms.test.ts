// How texts and queries are split into words that can be compared.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchTerms } from '../../src/words/search-terms.ts';

const terms = (text: string, language: string) =>
	searchTerms(text, language).map(({ term }) => term);

test('words are in lower case, and signs between them do not count', () => {
	assert.deepEqual(terms('“Ships wait,” he said — 2,300 of them.\nIt’s so', 'en-GB'), [
		'ships',
		'wait',
		'he',
		'said',
		'2',
		'300',
		'of',
		'them',
		'it',
		's',
		'so',
	]);
	assert.deepEqual(terms(' …—', 'en'), []);
});

test('accents are ignored where the language has them on the same letter', () => {
	const folds: [language: string, text: string, expected: string][] = [
		['en', 'Café', 'cafe'],
		['de', 'Häfen', 'hafen'],
		['de', 'Straße', 'strasse'],
		['fr', 'Œuvre', 'oeuvre'],
		['da', 'Færge', 'færge'],
		['sv', 'Åre', 'åre'],
		['sv', 'idé', 'ide'],
		['es', 'Peña', 'peña'],
		['es', 'camión', 'camion'],
		['ru', 'Ёлка', 'елка'],
		['ru', 'мой', 'мой'],
		['tr', 'IŞIK', 'ışık'],
		['vi', 'Cấp', 'câp'],
		['ar', 'كَتَبَ', 'كتب'],
		['hi', 'किताब', 'किताब'],
		['ko', '한국', '한국'],
		['ja', 'がぎ', 'がぎ'],
	];
	for (const [language, text, expected] of folds)
		assert.equal(terms(text, language).join(''), expected, `${text} in ${language}`);
});

test('Arabic words are found with and without the article, and in either spelling', () => {
	const same = [
		['المزاد', 'مزاد', 'والمزاد', 'للمزاد', 'بالمزاد', 'المـزاد', 'الْمَزَادُ', '\u2068المزاد\u2069'],
		['إعلان', 'اعلان', 'الإعلان'],
		['آخر', 'اخر'],
		['شركة', 'شركه', 'الشركة'],
		['مرسى', 'مرسي'],
	];
	for (const words of same)
		for (const word of words)
			assert.equal(terms(word, 'ar-EG').join(), terms(words[0] ?? '', 'ar').join(), word);
	for (const short of ['ال', 'الم']) assert.deepEqual(terms(short, 'ar'), [short]);
	assert.notDeepEqual(terms('المزاد', 'fa'), terms('مزاد', 'fa'));
});

test('languages without spaces are split into words', () => {
	assert.deepEqual(terms('港で働く人々、Wharf', 'ja').at(-1), 'wharf');
	assert.ok(terms('港で働く人々', 'ja').length > 1);
	assert.ok(terms('ท่าเรือปิดวันนี้', 'th').length > 1);
});

test('every word says where it stands', () => {
	const text = 'Où est 港で働く, là?';
	for (const { term, index } of searchTerms(text, 'fr'))
		assert.ok(
			text
				.slice(index)
				.normalize('NFD')
				.replace(/\p{Mn}/gu, '')
				.toLowerCase()
				.startsWith(term.normalize('NFD').replace(/\p{Mn}/gu, '')),
		);
});
