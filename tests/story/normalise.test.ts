import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise, normaliseByList } from '../../src/story/normalise.ts';
import { RULES, RULES_VERSION } from '../../src/story/rules.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const SAME: [string, string][] = [
	['“Go,” he said', '"Go," he said'],
	['‘Go’', "'Go'"],
	['it’s', "it's"],
	['a\u00a0b\u2009c\n\nd', 'a b c d'],
	['pro\u00adgress', 'progress'],
	['o\ufb03ce', 'office'],
	['e\u0301', 'é'],
	['  a  ', 'a'],
	['a\u200bb', 'ab'],
	['«Oui»', '"Oui"'],
	// The rest is of list 2.
	['« Oui »', '"Oui"'],
	['« Oui\u202f», dit-il', '"Oui", dit-il'],
	['d’«\u00a0un accord\u00a0»', `d'"un accord"`],
	['‹ Oui ›', "'Oui'"],
	['“ Oui ”', '"Oui"'],
	['彼は「はい」と', '彼は"はい"と'],
	['『はい』', '"はい"'],
	['a‐b', 'a-b'],
	['a‑b', 'a-b'],
];
const LIST_1 = 10;
for (const [text, plain] of SAME)
	test(`${JSON.stringify(text)} is compared as ${JSON.stringify(plain)}`, () =>
		assert.equal(normalise(text), plain));

for (const [a, b] of [
	['A', 'a'],
	['3,500', '3500'],
	['a-b', 'a–b'],
	['a, b', 'a b'],
	['é', 'e'],
	['not', ''],
	['1', '2'],
	['½', '1/2'],
	['a−b', 'a-b'],
	['»Oui« dit', '»Oui«dit'],
	['er »geht« »nie«', 'er »geht«»nie«'],
] as const) {
	test(`${JSON.stringify(a)} and ${JSON.stringify(b)} stay apart`, () =>
		assert.notEqual(normalise(a), normalise(b)));
}

test('normalising twice gives the same as normalising once', () => {
	for (const [text] of SAME) assert.equal(normalise(normalise(text)), normalise(text));
});

test('words are compared as list 1 compared them when a receipt of list 1 is read', () => {
	for (const [text, plain] of SAME.slice(0, LIST_1)) assert.equal(normaliseByList(1, text), plain);
	for (const [text] of SAME.slice(LIST_1))
		assert.notEqual(normaliseByList(1, text), normalise(text));
});

test('every rule says what it does; list 1 has exactly these six and list 2 eight more', () => {
	assert.equal(RULES_VERSION, 2);
	assert.equal(RULES.filter(({ since }) => since === 1).length, 6);
	assert.equal(RULES.length, 14);
	for (const { text } of RULES) assert.ok(wordsIn('en')(text).length > 20);
});
