import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { brokenLinks } from '../../src/integrations/site/broken-links.ts';
import { pageFacts } from '../../src/integrations/site/page-facts.ts';
import { readPage } from '../../src/integrations/site/read-page.ts';
import { filesIn } from '../../src/load/files-in.ts';
import { sites } from '../sites.ts';
import { filesOf, pageOf, read } from './files.ts';

for (const site of Object.values(sites)) {
	test(`no link and no fragment of ${site.name} is broken`, () => {
		assert.ok(filesOf(site.outDir, '.html').length > 20);
		const pages = filesOf(site.outDir, '.html').map(
			(file): [string, ReturnType<typeof pageFacts>] => [
				file,
				pageFacts(readPage(file, read(site.outDir, file))),
			],
		);
		assert.deepEqual(
			brokenLinks(pages, new Set(filesIn(site.outDir)), new URL(site.url).pathname),
			[],
		);
	});

	test(`${site.name} publishes the fonts that its pages name, and no other`, () => {
		const named = filesOf(site.outDir, '.html').flatMap((file) =>
			[...read(site.outDir, file).matchAll(/_astro\/[\w.-]+\.woff2/g)].map(([font]) => font),
		);
		assert.deepEqual([...new Set(named)].sort(), filesOf(site.outDir, '.woff2').sort());
	});

	test(`every page of ${site.name} names its own address as canonical, every card that of its page, and every id in it is there once`, () => {
		for (const file of filesOf(site.outDir, '.html')) {
			const html = read(site.outDir, file);
			const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
			if (/^([a-z]{2}\/)?404\.html$/.test(file)) assert.equal(canonical, undefined);
			else assert.equal(canonical, site.url + pageOf(file).replace(/#.*/, ''));
			const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
			assert.equal(new Set(ids).size, ids.length, file);
			assert.equal(parse(html).nodeName, '#document');
		}
	});

	test(`in the contents on every page of ${site.name}, only the link to that page is marked as current`, () => {
		const current = (file: string) =>
			[
				...read(site.outDir, file).matchAll(/<a\b[^>]*\shref="([^"]*)"[^>]*\saria-current="page"/g),
			].map((match) => match[1]);
		const path = new URL(site.url).pathname;
		for (const file of filesOf(site.outDir, '.html'))
			assert.deepEqual(
				new Set(current(file)),
				new Set(current(file).length > 0 ? [path + file.replace(/index\.html$/, '')] : []),
				file,
			);
		// The brand links to the front page too; the pages of the small print are linked in the footer
		// only.
		assert.deepEqual(
			['index.html', 'quotes/index.html', 'about/index.html'].map((file) => current(file).length),
			[3, 2, 1],
		);
	});
}
