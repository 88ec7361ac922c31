// On pages of a translation, what is shown in the original says so: a screen reader would read it out
// as the other language, and a browser would hyphenate it so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sites } from '../sites.ts';
import { unmarkedPassages } from '../words/unmarked-passages.ts';
import { filesOf, read } from './files.ts';
import { namesIn } from './names-in.ts';

test('every passage in English on a Spanish page of the story carries its language', () => {
	const { outDir } = sites.root;
	const names = namesIn(outDir);
	const pages = filesOf(outDir, '.html').filter((file) => file.startsWith('es/'));
	assert.ok(pages.length > 200);
	const found = pages.flatMap((file) =>
		unmarkedPassages(read(outDir, file), 'es', names).map((text) => `${file}: ${text}`),
	);
	assert.deepEqual(found, []);
});

test('no sign that marks a passage is left in a file of the translation', () => {
	const { outDir } = sites.root;
	const texts = filesOf(outDir, '').filter((file) =>
		/^es\/.*\.(html|json|xml|txt|csv)$/.test(file),
	);
	assert.deepEqual(
		texts.filter((file) => /[\ufff9-\ufffb]/.test(read(outDir, file))),
		[],
	);
});
