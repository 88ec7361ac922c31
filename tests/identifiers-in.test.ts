import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifiersIn, wordsOf } from './identifiers-in.ts';

test('identifiers of code are found, words of strings, templates and comments are not', () => {
	const code = `import { a as b } from './c.ts';
// d
interface E { f: G }
const { h, i: { j } } = k;
const l = ({ m }: E) => \`n \${o} \${'p'}\`;
class Q { #r = 's'; t() { return this.#r; } }
`;
	assert.deepEqual(
		identifiersIn('x.ts', code).sort(),
		'#r E G Q a b f h i j k l m o t'.split(' ').sort(),
	);
});

test('of an .astro file identifiers are found in its front matter, its scripts and its expressions', () => {
	const text = `---
const { a } = Astro.props;
---
<p class="b c" data-d={a.map((e) => <br>)}>f {g} h</p><!-- {i} -->
<img src={j}>
{k && <li>l</li>}
<script>const m = 'n';</script>
<style>.o { p: q; } @media print { .r { s: t; } }</style>
`;
	const found = identifiersIn('x.astro', text);
	for (const name of ['a', 'e', 'g', 'j', 'k', 'm']) assert.ok(found.includes(name), name);
	for (const name of ['b', 'c', 'f', 'h', 'i', 'l', 'n', 'o', 'q', 'r', 's', 't'])
		assert.ok(!found.includes(name), name);
});

test('the words of a name are the same in every way of writing it', () => {
	for (const name of ['aToZ', 'A_TO_Z', 'a-to-z.ts', 'AToZ', '#aToZ'])
		assert.equal(wordsOf(name), 'a to z', name);
	assert.equal(wordsOf('readHTMLPage'), 'read html page');
	assert.equal(wordsOf('stringInterner'), 'string interner');
});
