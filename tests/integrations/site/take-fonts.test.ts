import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeFonts } from '../../../src/integrations/site/take-fonts.ts';
import { filesIn } from '../../../src/load/files-in.ts';
import { writeContent } from '../../write-content.ts';

test('fonts are taken out of the folder of assets, and other files stay', (t) => {
	const folder = writeContent(t, {
		'_astro/b.woff2': 'b',
		'_astro/a.woff2': 'a',
		'_astro/a.js': 'a()',
		'other.woff2': 'other',
	});
	const fonts = [...takeFonts(folder, '_astro')].map(([path, bytes]) => [path, String(bytes)]);
	assert.deepEqual(fonts, [
		['_astro/a.woff2', 'a'],
		['_astro/b.woff2', 'b'],
	]);
	assert.deepEqual(filesIn(folder), ['_astro/a.js', 'other.woff2']);
});

test('a site without assets has no fonts', (t) => {
	assert.equal(takeFonts(writeContent(t, { 'index.html': '' }), '_astro').size, 0);
});
