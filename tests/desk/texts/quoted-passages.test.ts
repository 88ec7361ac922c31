import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { quotedPassages } from '../../../src/desk/texts/quoted-passages.ts';

const found = (text: string) => quotedPassages(text).map(({ words }) => words);
const speakers = (text: string) => quotedPassages(text).map(({ speaker }) => speaker?.name);

test('passages in the marks of several languages are found, without marks', () => {
	const texts: [string, string[]][] = [
		['She said, “We will not sign.” Then she left.', ['We will not sign.']],
		['"We will not sign," she said, "not today."', ['We will not sign', 'not today.']],
		['Il dit : « Nous ne signerons pas. » Puis rien.', ['Nous ne signerons pas.']],
		['Er sagte: „Wir unterschreiben nicht.“ Und ging.', ['Wir unterschreiben nicht.']],
		['Er sagte: »Nein, danke.« Und ging.', ['Nein, danke.']],
		['She said: ‘We won’t sign.’ The workers’ hall was full.', ['We won’t sign.']],
		['—No firmaremos —dijo la alcaldesa.', ['No firmaremos']],
		['“One paragraph.\n\n“And another.” It ended.', ['One paragraph.', 'And another.']],
		['“Never closed.\n\nA new paragraph “so”.', ['Never closed.', 'so']],
		['No words in marks, but the workers’ own ’90s.', []],
	];
	for (const [text, words] of texts) assert.deepEqual(found(text), words, text);
});

test('words are always a slice of the text, in CRLF texts and beyond the BMP too', () => {
	const text = '😀 “One 😀 line,\r\nbroken,” she said.\r\n\r\n“Two.”';
	const passages = quotedPassages(text);
	assert.equal(passages.length, 2);
	for (const { start, end, words } of passages) assert.equal(words, text.slice(start, end));
	assert.equal(passages[0]?.words, 'One 😀 line,\r\nbroken');
});

test('a speaker is suggested by the words around', () => {
	const texts: [string, (string | undefined)[]][] = [
		['“No,” said Orla Tamsett.', ['Orla Tamsett']],
		['“No,” said the mayor, Idris Quellborn.', ['Idris Quellborn']],
		['“No,” Tamsett, the secretary of the union, said.', ['Tamsett']],
		['Orla Tamsett, the secretary, said: “No.”', ['Orla Tamsett']],
		['Orla Tamsett, the secretary, saw it otherwise: “No.”', ['Orla Tamsett']],
		['According to Orla Tamsett, “nobody asked”.', ['Orla Tamsett']],
		['“No,” the Alliance said in March.', ['Alliance']],
		['“No,” said Orla Tamsett, “and nobody asked.”', ['Orla Tamsett', 'Orla Tamsett']],
		['“No,” said Orla Tamsett. “Never,” she added.', ['Orla Tamsett', 'Orla Tamsett']],
		['“No,” said Anna de la Cruz. “Yes,” said J. B. Mbeki.', ['Anna de la Cruz', 'J. B. Mbeki']],
		['“No,” said Orla Tamsett. “Nobody asked.” It is cold.', ['Orla Tamsett', 'Orla Tamsett']],
		['The so-called “process” goes on.', [undefined]],
	];
	for (const [text, names] of texts) assert.deepEqual(speakers(text), names, text);
});

test('the place of a suggested name is that of the name in the text', () => {
	const text = 'First.\n\nBut Orla Tamsett said: “No.”';
	const [passage] = quotedPassages(text);
	assert.equal(passage?.speaker?.name, 'Orla Tamsett');
	assert.equal(text.slice(passage?.speaker?.start, passage?.speaker?.end), 'Orla Tamsett');
});

test('in the texts of the fixture every recorded passage is found', () => {
	const text = readFileSync('tests/fixtures/harbour-snapshots/alliance-2024-03-06.txt', 'utf8');
	assert.deepEqual(
		quotedPassages(text).map(({ speaker }) => speaker?.name),
		['Orla Tamsett', 'Orla Tamsett'],
	);
});

test('the speaker is found in German, Spanish and French reports, and no day is taken for one', () => {
	const texts: [text: string, names: (string | undefined)[]][] = [
		[
			'Am Montag sagte Orla Tamsett: „Wir warten.“\n\nAm Montag hieß es: „Niemand wartet.“',
			['Orla Tamsett', undefined],
		],
		['„Es eilt“, sagte Corbin Aldersea, der Chef. „Sehr.“', ['Corbin Aldersea', 'Corbin Aldersea']],
		['„Es eilt“, sagte die Sprecherin der Gewerkschaft, Orla Tamsett.', ['Orla Tamsett']],
		['Der Bürgermeister Idris Quellborn erklärte: „Wir warten.“', ['Idris Quellborn']],
		['“No esperamos”, dijo la portavoz Orla Tamsett.', ['Orla Tamsett']],
		['El lunes, Idris Quellborn afirmó: «Esperamos».', ['Idris Quellborn']],
		['« Nous attendons », a déclaré Orla Tamsett.', ['Orla Tamsett']],
		['Selon le maire : « Nous attendons. »', [undefined]],
		['Im Juni erklärte der Rat: „Wir warten.“', ['Rat']],
		['The Los Angeles Lantern wrote: “Nobody came.”', ['Los Angeles Lantern']],
		['“Nobody came,” May Chen said.', ['May Chen']],
	];
	for (const [text, names] of texts) assert.deepEqual(speakers(text), names, text);
});
