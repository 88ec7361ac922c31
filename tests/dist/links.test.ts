import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import { checkLinks } from '../../src/integrations/check-links.ts';
import { sites } from '../sites.ts';
import { filesOf, read } from './files.ts';

for (const site of Object.values(sites)) {
	test(`no link and no fragment of ${site.name} is broken`, () => {
		assert.ok(filesOf(site.outDir, '.html').length > 20);
		assert.deepEqual(checkLinks(site.outDir, new URL(site.url).pathname), []);
	});

	test(`every page of ${site.name} names its own address as canonical, every card that of its page, and every id in it is there once`, () => {
		for (const file of filesOf(site.outDir, '.html')) {
			const html = read(site.outDir, file);
			const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
			if (file === '404.html') assert.equal(canonical, undefined);
			// A card is a part of its entry's page.
			else assert.equal(canonical, site.url + file.replace(/^embed\/(?=.+\/)/, '').replace(/index\.html$/, ''));
			const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
			assert.equal(new Set(ids).size, ids.length, file);
			assert.equal(parse(html).nodeName, '#document');
		}
	});
}

test('the link check finds a missing page, a missing fragment and a link that leaves the base path', () => {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	mkdirSync(join(folder, 'a'));
	writeFileSync(join(folder, 'index.html'), '<p id="here"><a href="/base/a/">a</a><a href="/base/a/#x">b</a><a href="/base/b/">c</a><a href="/a/">d</a><a href="#here">e</a><a href="#gone">f</a><a href="https://example.org/none">g</a>');
	writeFileSync(join(folder, 'a/index.html'), '<p id="y">');
	assert.deepEqual(checkLinks(folder, '/base/'), ['index.html: /base/a/#x has no such place in its page', 'index.html: there is no /base/b/', 'index.html: /a/ does not begin with /base/', 'index.html: #gone has no such place in its page']);
});
