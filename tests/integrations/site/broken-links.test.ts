import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLinks } from '../../../src/integrations/site/broken-links.ts';
import { pageFacts } from '../../../src/integrations/site/page-facts.ts';
import { readPage } from '../../../src/integrations/site/read-page.ts';

test('a missing page, a missing fragment and a link that leaves the base path are found; what is there is not named', () => {
	const html = {
		'index.html':
			'<p id="here"><a href="/base/a/">a</a><a href="/base/">front</a><a href="/base/data.json?x">data</a><a href="/base/a/#x">b</a><a href="/base/a/#y">b</a><a href="/base/b/">c</a><a href="/a/">d</a><a href="#here">e</a><a href="#">top</a><a href="#gone">f</a><a href="https://example.org/none">g</a>',
		'a/index.html': '<p id="y"><a href="/base/b/">c</a>',
	};
	const pages = Object.entries(html).map(([file, text]): [string, ReturnType<typeof pageFacts>] => [
		file,
		pageFacts(readPage(file, text)),
	]);
	const files = new Set([...Object.keys(html), 'data.json']);
	assert.deepEqual(brokenLinks(pages, files, '/base/'), [
		'index.html: /base/a/#x has no such place in its page',
		'index.html: there is no /base/b/',
		'index.html: /a/ does not begin with /base/',
		'index.html: #gone has no such place in its page',
		'a/index.html: there is no /base/b/',
	]);
});
