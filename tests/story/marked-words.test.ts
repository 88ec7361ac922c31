import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedWords, replaceMarked } from '../../src/story/marked-words.ts';

test('words in the quotation marks of any language are found', () => {
	for (const text of [
		'“eins” zwei “drei”',
		'"eins" zwei "drei"',
		'„eins“ zwei „drei“',
		'„eins” zwei „drei”',
		'«eins» zwei «drei»',
		'»eins« zwei »drei«',
		'»eins» zwei »drei»',
		'”eins” zwei ”drei”',
		'「eins」 zwei 『drei』',
		'„eins“ zwei «drei»',
	])
		assert.deepEqual(markedWords(text), ['eins', 'drei'], text);
	assert.deepEqual(markedWords('« eins » it’s 5'), [' eins ']);
	assert.deepEqual(markedWords('It’s ‘so’, l’on'), []);
});

test('they are replaced with their marks', () =>
	assert.equal(
		replaceMarked('Er sagt „so“ und «so».', (marked) => '-'.repeat(marked.length)),
		'Er sagt ---- und ----.',
	));
