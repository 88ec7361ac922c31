// What French typography asks of every text: no-break spaces before signs and inside quotation marks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseMessage } from 'messageformat';
import { fr } from '../../src/words/fr.ts';

/** The texts of a message, with `…` in the place of values and tags. */
function shown(message: string): string[] {
	const parsed = parseMessage(message);
	const patterns =
		parsed.type === 'message' ? [parsed.pattern] : parsed.variants.map(({ value }) => value);
	return patterns.map((parts) =>
		parts.map((part) => (typeof part === 'string' ? part : '…')).join(''),
	);
}

const FAULTS: [string, RegExp][] = [
	['a sign with another space than U+202F before it', /[ \u00a0][;:!?%]/],
	['a sign with nothing before it', /[^\s\u202f][;!?%]|[^\s\u202f]:(?=\s|$)/],
	['marks with another space than U+00A0 inside', /«[^\u00a0]|[^\u00a0]»|«$|^»/],
	['marks of another language', /[“”„"]/],
	['a straight apostrophe', /'/],
	['three full stops', /\.\.\./],
];
const faultsOf = (text: string): string[] =>
	FAULTS.flatMap(([fault, pattern]) => (pattern.test(text) ? [`${fault}: ${text}`] : []));

test('the texts have the spaces and marks of French', () => {
	assert.deepEqual(Object.values(fr).flatMap(shown).flatMap(faultsOf), []);
});

test('so has the text on the method', () => {
	const prose = readFileSync(new URL('../../src/words/fr.mdx', import.meta.url), 'utf8');
	const lines = prose.split('\n').filter((line) => !/^(\t|<)/.test(line));
	assert.ok(lines.length > 10);
	assert.deepEqual(lines.flatMap(faultsOf), []);
});

test('a fault is found', () => {
	for (const bad of ['a : b', 'a: b', 'a ; b', 'a?', 'a\u00a0! b', '5 %', '« a »', '«a»', "l'a"])
		assert.equal(faultsOf(bad).length > 0, true, bad);
	assert.deepEqual(faultsOf('a\u202f: «\u00a0b\u00a0»\u202f; à 5:30, https://a.example'), []);
});
