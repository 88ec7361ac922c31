import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { indexablePages } from '../../../src/integrations/site/indexable-pages.ts';
import { pageFacts } from '../../../src/integrations/site/page-facts.ts';
import { readPage } from '../../../src/integrations/site/read-page.ts';
import { scriptsOfPages } from '../../../src/integrations/site/scripts-of-pages.ts';

const factsOf = (html: string) => pageFacts(readPage('index.html', html));
const site = (pages: Record<string, string>) =>
	Object.entries(pages).map(([file, html]): [string, ReturnType<typeof pageFacts>] => [
		file,
		factsOf(html),
	]);

test('links and ids are known, each once', () => {
	const { links, ids } = factsOf('<p id="a"><a href="/b/">b</a><a href="/b/">b</a>');
	assert.deepEqual([links, ids], [['/b/'], ['a']]);
});

test('a script that stands twice in a page has one hash', () => {
	assert.equal(factsOf('<script>a()</script><script>a()</script>').inline.length, 1);
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

test('a page names its languages when its head leads to them, and not when it has feeds', () => {
	const feed = '<link rel="alternate" href="/feed.xml" type="application/atom+xml">';
	const language = '<link rel="alternate" hreflang="es" href="https://x.example/es/">';
	assert.equal(factsOf(`<head>${feed}</head>`).namesLanguages, undefined);
	assert.equal(factsOf(`<head>${feed}${language}</head>`).namesLanguages, true);
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
