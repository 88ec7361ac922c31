import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtAddresses } from '../../src/load/built-addresses.ts';

test('the addresses of a built site are its pages, its files and its permanent fragments', () => {
	const files: Record<string, string> = {
		'index.html':
			'<main id="content"><h2 id="short"></h2><p id="note-1"></p><h2 id="our-own"></h2></main>',
		'timeline/index.html': '<ol><li id="e-1"><a id="call-1"></a></li><li id="e-2"></li></ol>',
		'quotes/q/index.html': '<h2 id="same"></h2>',
		'corrections/index.html': '<ul><li id="c-1"></li></ul><h2 id="how"></h2>',
		'corrections/in/1/index.html': '<ol><li id="c-1"><a id="call-1"></a></li></ol>',
		'changes/index.html': '<h2 id="edition-2"></h2>',
		'changes/2/index.html': '',
		'changes/2/quotes-2/index.html': '',
		'status/quotes/q.json': '{}',
		'feed.xml': '',
		'sitemap-index.xml': '',
		'embed.js': '',
		'404.html': '',
		_headers: '',
		'.nojekyll': '',
		'_astro/a.1234.css': '',
		'og/quotes/q.1234.png': '',
		'sitemap-0.xml': '',
		'search-index.json': '',
		'search-index/words-0.json': '',
		'summary.pdf': '',
		'feed.xml.br': '',
		'quotes/q/index.html.gz': '',
	};
	assert.deepEqual(
		builtAddresses(Object.keys(files), (file) => files[file] ?? ''),
		[
			'/',
			'/#short',
			'/changes/',
			'/corrections/',
			'/corrections/#c-1',
			'/corrections/#how',
			'/corrections/in/1/',
			'/corrections/in/1/#c-1',
			'/embed.js',
			'/feed.xml',
			'/quotes/q/',
			'/sitemap-index.xml',
			'/status/quotes/q.json',
			'/timeline/',
			'/timeline/#e-1',
			'/timeline/#e-2',
		],
	);
});
