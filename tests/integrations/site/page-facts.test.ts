import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { indexablePages } from '../../../src/integrations/site/indexable-pages.ts';
import { pageFacts } from '../../../src/integrations/site/page-facts.ts';
import { scriptsOfPages } from '../../../src/integrations/site/scripts-of-pages.ts';

const site = (pages: Record<string, string>) =>
	Object.entries(pages).map(([file, html]): [string, ReturnType<typeof pageFacts>] => [
		file,
		pageFacts(file, html),
	]);

test('links inside the site and ids are known, each once and as they are meant', () => {
	const { links, ids } = pageFacts(
		'x',
		'<p id="a"><a href="/b/?x=1&amp;y=2">b</a><a href="/b/?x=1&#38;y=2">b</a><img src="/c.svg"><a href="#a">a</a><a href="https://example.org/">out</a><a href="mailto:x@example.org">mail</a></p>',
	);
	assert.deepEqual([links, ids], [['/b/?x=1&y=2', '/c.svg', '#a'], ['a']]);
});

test('what pages run is found by folder: files of the site, hashes of inline scripts, no data and no card', () => {
	const pages = site({
		'index.html': '<script type="application/ld+json">{}</script>',
		'quotes/a/index.html': '<script>a()</script>',
		'quotes/index.html': '<script>a()</script><script type="module">b()</script>',
		'search/index.html': '<script type="module" src="/x.js"></script>',
		'embed/index.html': '<p>',
		'embed/a/index.html': '<script>c()</script>',
		'404.html': '<p>',
	});
	const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	assert.deepEqual(scriptsOfPages(pages), {
		'/': { files: false, inline: [] },
		'/404.html': { files: false, inline: [] },
		'/embed/': { files: false, inline: [] },
		'/quotes/*': { files: false, inline: [hash('a()'), hash('b()')].sort() },
		'/search/*': { files: true, inline: [] },
	});
});

test('a script in an attribute stops the build', () => {
	assert.throws(
		() => pageFacts('index.html', '<p onclick="a()">'),
		/index\.html has a script in an attribute/,
	);
});

test('search engines may list what names its own address and does not say noindex', () => {
	const page = (canonical: string, more = '') =>
		`<head><link rel="canonical" href="https://x.example/p/${canonical}">${more}</head><body>`;
	const pages = site({
		'index.html': page(''),
		'a/index.html': page('a/'),
		'b/index.html': page('a/'),
		'c/index.html': page('c/', '<meta name="robots" content="noindex">'),
		'404.html': '<head></head><body>',
	});
	assert.deepEqual(
		[...indexablePages(pages, 'https://x.example/p/')],
		['https://x.example/p/', 'https://x.example/p/a/'],
	);
});
