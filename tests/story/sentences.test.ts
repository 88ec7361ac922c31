import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../src/story/sentences.ts';

const trimmed = (text: string) => sentences(text, 'en-NZ').map((one) => one.trim());

test('a text is divided into its sentences, which joined are the text', () => {
	const text = 'We waited. “Nobody came!” Why? Because really we have not finished.';
	assert.deepEqual(trimmed(text), [
		'We waited.',
		'“Nobody came!”',
		'Why?',
		'Because really we have not finished.',
	]);
	assert.equal(sentences(text, 'en-NZ').join(''), text);
});

test('abbreviations and cuts do not end a sentence', () => {
	for (const text of [
		'We met Dr. Ames of the U.S. Senate at 3 p.m. on Monday.',
		'We waited … Nobody came.',
		'We waited [...] Nobody came.',
	])
		assert.deepEqual(trimmed(text), [text]);
});

test('each language has its own abbreviations', () => {
	for (const [language, ...expected] of [
		['de', 'Am 9. Juni kam z. B. Dr. Ames.', 'Er sagte u. a. „Nein“.'],
		['de-AT', 'Es waren ca. 3 Mio. Euro.', 'Mehr nicht.'],
		['fr', 'Mme Ames et M. Bell attendaient.', 'Ils ont dit : « Non. »'],
		['es', 'La Sra. Ames llegó a EE. UU. en 2019.', 'No.', 'Nada pasó.'],
		['es-US', 'Habló Luis Paz Jr. de Harbor Inc. ayer.', 'Nada pasó.'],
		['ar', 'وصلت د. أمل إلى المرفأ.', 'هل انتظرت؟', 'لا.'],
	])
		assert.deepEqual(
			sentences(expected.join(' '), language ?? '').map((one) => one.trim()),
			expected,
		);
});
