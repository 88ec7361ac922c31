import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeInSource } from '../../src/story/place-in-source.ts';

const VIDEO = 'https://video.example/watch/42';
const PDF = 'https://court.example/ruling.pdf';

for (const [url, locator, fragment] of [
	[VIDEO, '00:12:30', 't=750'],
	[VIDEO, 'at 12:30', 't=750'],
	[VIDEO, '1:02:03 to 1:04', 't=3723'],
	[PDF, 'page 3', 'page=3'],
	[PDF, 'pages 12–13', 'page=12'],
	[PDF, 'p. 7', 'page=7'],
	[`${PDF}?download=1`, 'page 3, paragraph 2', 'page=3'],
] as const)
	test(`“${locator}” opens ${url} at ${fragment}`, () =>
		assert.equal(placeInSource(url, locator, ['en-US']), fragment));

for (const [url, locator] of [
	[VIDEO, 'paragraph 4'],
	[VIDEO, 'page 3'],
	[VIDEO, '12:75'],
	[VIDEO, 'Luke 1:2:3:4'],
	[PDF, 'homepage 3'],
	[PDF, 'S. 2316'],
	[PDF, 'page 3rd'],
	[PDF, undefined],
] as const)
	test(`“${locator}” is no place at which ${url} can open`, () =>
		assert.equal(placeInSource(url, locator, ['en-US']), undefined));

for (const [language, locator, page] of [
	['es', 'página 3', 3],
	['es-MX', 'Páginas 12–13', 12],
	['es', 'pág. 7, párrafo 2', 7],
	['es', 'págs. 7 y 8', 7],
	['es', 'p. 7', 7],
	['fr', 'page 3, 2e paragraphe', 3],
	['fr', 'p.\u00a07', 7],
	['de', 'Seite 12', 12],
	['de', 'Absatz 2, S. 4', 4],
	['de', 'Seiten 3–4', 3],
	['ar', 'صفحة 3', 3],
	['ar', 'الصفحة ١٢، الفقرة 2', 12],
	['ar', 'الصفحات ٣-٥', 3],
	['ar', 'ص. 7', 7],
] as const)
	test(`“${locator}” opens a PDF at page ${page} where the language is ${language}`, () =>
		assert.equal(placeInSource(PDF, locator, [language]), `page=${page}`));

test('a place that is not translated is read in the language of the story', () => {
	assert.equal(placeInSource(PDF, 'page 3', ['es', 'en']), 'page=3');
	assert.equal(placeInSource(PDF, 'página 3', ['es', 'en']), 'page=3');
});

test('a language whose words are not known has timecodes alone', () => {
	assert.equal(placeInSource(PDF, 'sayfa 3', ['tr']), undefined);
	assert.equal(placeInSource(VIDEO, '12:30', ['tr']), 't=750');
});
