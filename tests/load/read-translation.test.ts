import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divideTranslations } from '../../src/load/divide-translations.ts';
import { readEntry } from '../../src/load/read-entry.ts';

const read = (file: string, text: string) => readEntry(`translations/${file}`, text);
const problemsOf = (file: string, text = '---\n---\n') =>
	read(file, text).problems.map(({ what }) => what);

test('a translation is read in place of an entry', () => {
	const { entry, translation, problems } = read(
		'es/topics/t.mdx',
		'---\noriginal: abc\nquestion: ¿Por qué?\ntranslatedBy: Ana\n---\n\nPorque sí.\n',
	);
	assert.deepEqual(problems, []);
	assert.equal(entry, undefined);
	assert.deepEqual(translation?.data, { question: '¿Por qué?' });
	assert.deepEqual(
		[translation?.language, translation?.collection, translation?.id, translation?.by],
		['es', 'topics', 't', 'Ana'],
	);
	assert.equal(translation?.body.length, 1);
});

test('a fact in a translation is an unknown field, and the remedy says why', () => {
	const { problems } = read('es/topics/t.mdx', '---\nquestion: ¿Sí?\norder: 3\n---\n');
	assert.equal(problems[0]?.what, 'unknown field “order”');
	assert.equal(problems[0]?.line, 3);
	assert.match(problems[0]?.fix ?? '', /texts alone/);
});

test('a misspelt field is told what may be meant', () => {
	const { problems } = read('es/topics/t.mdx', '---\nquestoin: ¿Sí?\n---\n');
	assert.match(problems[0]?.fix ?? '', /Did you mean “question”\?/);
});

test('the folder is named by a language that the product speaks', () => {
	assert.deepEqual(problemsOf('es.mdx'), ['the file belongs to no language']);
	assert.deepEqual(problemsOf('spanish/topics/t.mdx'), [
		'the folder “spanish” is not named by a language',
	]);
	assert.deepEqual(problemsOf('qya/topics/t.mdx'), [
		'the product’s own texts do not exist in “qya”',
	]);
	assert.deepEqual(problemsOf('es/topic/t.mdx'), ['“topic” is not a collection']);
});

test('a draft may have mistakes, and is not shown', () => {
	const { translation, problems } = read('es/topics/t.mdx', '---\ndraft: true\nquestion:\n---\n');
	assert.deepEqual(problems, []);
	assert.equal(translation?.isDraft, true);
});

test('a language without a translation of the story is an error, and is left out', () => {
	const { translations, problems } = divideTranslations([
		readEntry('topics/t.mdx', '---\nquestion: Why?\nanswer: So.\norder: 1\n---\n'),
		read('es/topics/t.mdx', '---\noriginal: abc\nquestion: ¿Por qué?\n---\n'),
	]);
	assert.equal(translations.size, 0);
	assert.deepEqual(
		problems.map(({ file, what }) => [file, what]),
		[['translations/es/story.mdx', 'the file is missing']],
	);
});
