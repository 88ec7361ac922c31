import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeStyleSheets } from '../../../src/integrations/site/take-style-sheets.ts';
import { filesIn } from '../../../src/load/files-in.ts';
import { writeContent } from '../../write-content.ts';

const ASSETS = { base: '/a/path/', assets: '_astro' };

test('style sheets are taken out of the folder of assets, by the address pages link them with', (t) => {
	const folder = writeContent(t, {
		'_astro/b.css': 'i{x:y}',
		'_astro/a.css': 'p{x:y}',
		'_astro/a.js': 'a()',
		'other.css': 'q{x:y}',
	});
	assert.deepEqual(
		[...takeStyleSheets(folder, ASSETS)],
		[
			['/a/path/_astro/a.css', 'p{x:y}'],
			['/a/path/_astro/b.css', 'i{x:y}'],
		],
	);
	assert.deepEqual(filesIn(folder), ['_astro/a.js', 'other.css']);
});

test('a site without assets has no style sheets', (t) => {
	assert.equal(takeStyleSheets(writeContent(t, { 'index.html': '' }), ASSETS).size, 0);
});
