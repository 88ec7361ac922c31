import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise, RULES, RULES_VERSION } from '../../src/story/normalise.ts';

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
];
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
] as const) {
	test(`${JSON.stringify(a)} and ${JSON.stringify(b)} stay apart`, () =>
		assert.notEqual(normalise(a), normalise(b)));
}

test('normalising twice gives the same as normalising once', () => {
	for (const [text] of SAME) assert.equal(normalise(normalise(text)), normalise(text));
});

test('every rule says what it does, and version 1 of the list has exactly these six', () => {
	assert.equal(RULES_VERSION, 1);
	assert.equal(RULES.length, 6);
	for (const { does } of RULES) assert.ok(does.length > 20);
});
