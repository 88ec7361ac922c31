import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceText } from '../../src/story/source-text.ts';
import { likelyFragment, readInPlace, shortestFragment } from '../../src/story/text-fragment.ts';

const SOURCE =
	'The union said no. “The union said yes to nothing, and it will say so again,” she said. “It will say so,” he said. Say so again. Yes.';
function fragmentOf(words: string, snapshot = SOURCE) {
	const source = sourceText(snapshot, [words]);
	const start = source.text.indexOf(words);
	assert.ok(start >= 0);
	return shortestFragment(source, [start, start + words.length]);
}

test('a fragment has enough first words to be unique, and enough last words to make the end certain', () => {
	assert.deepEqual(fragmentOf('The union said yes to nothing, and it will say so again,'), [
		'The union said yes',
		'say so again',
	]);
});

test('a short quotation is its own fragment, without the punctuation at its ends', () => {
	assert.deepEqual(fragmentOf('yes to nothing,'), ['yes to nothing']);
});

test('a fragment is looked for as a browser does, without regard to capitals', () => {
	assert.deepEqual(fragmentOf('One Two Three five', 'one two three four. One Two Three five.'), [
		'One Two Three five',
	]);
});

test('words that occur twice have no unique fragment', () =>
	assert.equal(fragmentOf('go home now', 'go home now, go home now'), undefined));

test('a fragment has the spelling of the source: its marks, hyphens and apostrophes', () => {
	assert.deepEqual(
		fragmentOf(
			'a well-known "clinic" wouldn\'t close',
			'Il a dit : « a well‑known “clinic”\nwouldn’t\u00a0clo\u00adse ».',
		),
		['a well‑known “clinic” wouldn’t close'],
	);
	assert.deepEqual(fragmentOf('it is serious', 'And it is seri-\nous.'), ['it is serious']);
	assert.deepEqual(fragmentOf('of the "very" best', 'It is of the « very » best.'), [
		'of the « very » best',
	]);
});

test('no word of a fragment is cut', () =>
	assert.deepEqual(
		shortestFragment(sourceText('unsaid words of it; said words of it', []), [20, 36]),
		['said words of it'],
	));

test('a fragment from words alone takes five at either end', () => {
	assert.deepEqual(likelyFragment('one two three four five six seven eight nine ten eleven.'), [
		'one two three four five',
		'seven eight nine ten eleven',
	]);
	assert.deepEqual(likelyFragment('“one two”'), ['one two']);
});

test('a fragment from words alone leaves out what the quoter put in, and spans what is left out', () => {
	assert.deepEqual(likelyFragment('We asked for twelve, […] before May.'), [
		'We asked for twelve',
		'before May',
	]);
	assert.deepEqual(likelyFragment('[W]e will never agree.'), ['We will never agree']);
	assert.deepEqual(likelyFragment('[The union] will never agree […]'), ['will never agree']);
	assert.deepEqual(likelyFragment('a well‑known clinic'), ['a well‑known clinic']);
});

test('the syntax of text fragments is encoded, and so is everything outside ASCII', () => {
	assert.equal(
		readInPlace('https://example.org/a', [['well-known, R&D', 'it’s “é”']]),
		'https://example.org/a#:~:text=well%2Dknown%2C%20R%26D,it%E2%80%99s%20%E2%80%9C%C3%A9%E2%80%9D',
	);
});

test('several passages make several fragments, and a fragment that the address has stays', () => {
	assert.equal(
		readInPlace('https://example.org/a#top', [['one'], ['two', 'three']]),
		'https://example.org/a#top:~:text=one&text=two,three',
	);
	assert.equal(readInPlace('https://example.org/a', []), 'https://example.org/a');
});
