import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { asJavaScript } from '../../src/packaging/as-javascript.ts';
import { importsOf } from '../imports-of.ts';

const made = globSync('src/**/*.{ts,astro,mdx,mjs}')
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => !path.endsWith('.d.ts'))
	.map((path) => ({ path, ...asJavaScript(path, readFileSync(path, 'utf8')) }));

test('no file of the package leads to a TypeScript file, and each leads to one that is there', () => {
	const files = new Set(made.map(({ file }) => file));
	assert.ok(made.length > 900);
	const led = made.flatMap(({ file, text }) =>
		importsOf(file.replace(/\.m?js$/, '.ts'), text)
			.filter(({ from }) => from.startsWith('.') && /\.[jt]s$/.test(from))
			.map(({ from }) => join(dirname(file), from).replaceAll('\\', '/')),
	);
	assert.ok(led.length > 1500, `${led.length} imports`);
	assert.deepEqual(
		led.filter((file) => !files.has(file) && !/client\/[a-z-]+\.js$/.test(file)),
		[],
	);
	// Files that Node loads or Astro is told of, beside what is imported.
	const named = made.flatMap(({ file, text }) =>
		[...text.matchAll(/(?:new URL|createRequire\(import\.meta\.url\))\(\s*'(\.[^']+)'/g)]
			.map(([, from = '']) => join(dirname(file), from).replaceAll('\\', '/'))
			.filter((one) => /\.[jt]s$/.test(one)),
	);
	assert.ok(named.length >= 4, named.join());
	assert.deepEqual(
		named.filter((file) => !files.has(file)),
		[],
	);
});

test('a place in a file of the package is that in the source', () => {
	for (const { path, text } of made)
		assert.equal(text.split('\n').length, readFileSync(path, 'utf8').split('\n').length, path);
	const { text } = asJavaScript('a.ts', "import type { A } from './a.ts';\nexport const b: A = c;");
	assert.equal(text.split('\n')[1], 'export const b    = c;');
});

test('addresses of files are changed, whatever they stand in, and nothing else is', () => {
	const of = (text: string) => asJavaScript('page.astro', text).text;
	assert.equal(of("import a from '../a/b.ts';"), "import a from '../a/b.js';");
	assert.equal(of('<script src="/src/desk/main.ts">'), '<script src="/src/desk/main.js">');
	for (const same of ["'.ts'", "import './a.css'", "'src/a.ts'", "'it is ./a.ts'", "'../a.js?raw'"])
		assert.equal(of(same), same);
});
