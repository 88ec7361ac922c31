import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../src/story/sentences.ts';

const trimmed = (text: string) => sentences(text).map((one) => one.trim());

test('a text is divided into its sentences, which joined are the text', () => {
	const text = 'We waited. “Nobody came!” Why? Because really we have not finished.';
	assert.deepEqual(trimmed(text), [
		'We waited.',
		'“Nobody came!”',
		'Why?',
		'Because really we have not finished.',
	]);
	assert.equal(sentences(text).join(''), text);
});

test('abbreviations and cuts do not end a sentence', () => {
	for (const text of [
		'We met Dr. Ames of the U.S. Senate at 3 p.m. on Monday.',
		'We waited … Nobody came.',
		'We waited [...] Nobody came.',
	])
		assert.deepEqual(trimmed(text), [text]);
});
