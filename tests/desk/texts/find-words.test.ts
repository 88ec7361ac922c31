import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from '../../../src/desk/texts/find-words.ts';
import { recordedWords } from '../../../src/desk/texts/recorded-words.ts';

const TEXT =
	'He said: “We\u00a0won’t sign it\nto\u00adday, for well-\nknown rea-\nsons (and others).” We won’t sign it.';
const found = (typed: string) => findWords(TEXT, typed).map(({ words }) => recordedWords(words));

test('typed words are found whatever their capitals, marks, spaces and broken lines', () => {
	assert.deepEqual(found("we won't sign it today"), ['We won’t sign it today']);
	assert.deepEqual(found('"We won\'t sign it"'), ['We won’t sign it', 'We won’t sign it']);
	assert.deepEqual(found('for well-known reasons (and others).'), [
		'for wellknown reasons (and others).',
	]);
	assert.deepEqual(found('SIGN IT.'), ['sign it', 'sign it.']);
});

test('what stands between typed words and those of the text is not passed over', () => {
	for (const typed of ['we will sign it', 'won’t it', 'sign today', 'ign it today?', '', '…', '.*'])
		assert.deepEqual(found(typed), [], typed);
});

test('the words are a slice of the text', () => {
	for (const { words, start, end } of findWords(TEXT, 'reasons (and others)'))
		assert.equal(words, TEXT.slice(start, end));
});

test('signs of regular expressions are signs of the words', () => {
	assert.equal(
		findWords('It costs $4.50 (a lot)? [Yes] a+b|c^d\\e', '$4.50 (a lot)? [yes] a+b|c^d\\e').length,
		1,
	);
});
