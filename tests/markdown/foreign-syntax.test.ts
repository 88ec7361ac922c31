import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../src/markdown/parse-body.ts';

const whats = (text: string) => parseBody(text, 0).refusals.map(({ what }) => what);

test('money, citations side by side and signs in ordinary use are no other Markdown', () => {
	for (const text of [
		'$175 million and later $2,600 were paid; from $5 to $7, or US$3 = A$4.',
		'$5 + tax, or $7 + tax; $A and $B fell by $3_000.',
		'Said AT&T & others; a&b, &amp;bogus; and \\&bogus;.',
		'So it is [@log][@diary]. And so [@log, page 2; @diary].',
		'[sic] (see p. 4), [one] [two], “[i]t was”.',
		'5 * 3 ** 2, snake_case_name __ and ____, **bold** and *em*.',
		'x == y == z, 2^10 and 3^5, ~5 to ~10, #hashtag.',
		'\\[^1] and \\$x^2\\$ and \\:::',
		'At 10:30: note: this. C:\\dir\\:x: y. https://a.example/x:y:z',
		'a | b',
		'[condition](/demands/cond/) and [web](https://example.org/).',
		'- one\n- two\n\n1. one\n2. two',
	])
		assert.deepEqual(whats(text), [], text);
});

test('a sign is reported with its own line and column, also late in a paragraph', () => {
	const [refusal] = parseBody('One two.\n\nThree four\nand five [^1] six.\n', 10).refusals;
	assert.deepEqual([refusal?.line, refusal?.column], [14, 10]);
});

test('a row of a table that has more cells than its head would lose words', () => {
	assert.equal(whats('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n').length, 1);
	assert.deepEqual(whats('| a | b |\n|---|---|\n| 1 |\n| 1 | 2\\|3 |\n'), []);
});

test('a long address is no long word, and a script without spaces has no long words', () => {
	const address = `https://example.org/${'a'.repeat(150)}`;
	assert.deepEqual(whats(`Read ${address} now.`), []);
	assert.deepEqual(whats('漢'.repeat(300)), []);
	assert.deepEqual(whats('x'.repeat(101)), ['a word of 101 letters']);
	assert.equal(parseBody('x'.repeat(70), 0).refusals[0]?.severity, 'warning');
});
