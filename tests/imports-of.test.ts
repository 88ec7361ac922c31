import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf } from './imports-of.ts';

const short = (file: string, text: string) =>
	importsOf(file, text).map(
		({ from, typeOnly, inScript }) =>
			`${from}${typeOnly ? ' type' : ''}${inScript ? ' script' : ''}`,
	);

test('imports of every form are found, and text that only looks like one is not', () => {
	const text = `import a from 'a';\nimport {\n\tb,\n\ttype B,\n} from 'b';\nimport type { C } from 'c';\nimport { type D } from 'd';\nimport 'e';\nexport { f } from 'f';\nexport type { G } from 'g';
const h = await import('h');\nlet i: import('i').I;\nconst j = import(where);\n// import k from 'k';\nconst l = "import l from 'l'";\n`;
	assert.deepEqual(short('x.ts', text), [
		'a',
		'b',
		'c type',
		'd type',
		'e',
		'f',
		'g type',
		'h',
		'i type',
		'a computed address (where)',
	]);
});

test('imports of an .astro file are in its frontmatter and in its scripts', () => {
	assert.deepEqual(
		short(
			'x.astro',
			`---\nimport A from './A.astro';\n---\n<p>import b from 'b'</p>\n<script>\n\timport { c } from '../client/c.ts';\n</script>\n`,
		),
		['./A.astro', '../client/c.ts script'],
	);
	assert.deepEqual(short('x.astro', `<script>import '../client/c.ts';</script>`), [
		'../client/c.ts script',
	]);
});

test('imports of an .mdx file are lines of their own', () => {
	assert.deepEqual(short('x.mdx', `import A from './A.astro';\n\nWe import from abroad.\n`), [
		'./A.astro',
	]);
});
