// The face of a newsroom in a built site: the harbour has one, the others have none.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sites } from '../sites.ts';
import { filesOf, read } from './files.ts';

const { outDir, contentDir } = sites.harbour;
const brand = join(contentDir, 'brand');
const pages = filesOf(outDir, '.html');
const isCard = (page: string) => /^embed\/.+\//.test(page);

test('every page and card has the logo, a dark one too, and loads it with itself', () => {
	for (const page of pages) {
		const html = read(outDir, page);
		const [source = ''] = /<source [^>]*>/.exec(html) ?? [];
		assert.match(source, /media="screen and \(prefers-color-scheme: dark\)"/, page);
		assert.match(source, /srcset="data:image\/svg\+xml,\S+"/, page);
		const [image = ''] = /<img [^>]*>/.exec(html) ?? [];
		assert.match(image, / width="\d+" height="\d+"/, page);
		assert.match(image, isCard(page) ? / alt(=""|>)/ : / alt="The Example Explainer Desk"/, page);
	}
});

test('every page and card has the colours of the newsroom in both schemes', () => {
	for (const page of pages) {
		const html = read(outDir, page);
		assert.match(html, /--paper: ?#fdf6ea/, page);
		assert.match(html, /--paper: ?#14181f/, page);
		// Its sheet is in the page, and no page asks for it.
		assert.doesNotMatch(html, /brand-(page|card)/, page);
	}
});

test('pages load the fonts of the newsroom from their own site, and cards load none', () => {
	for (const page of pages) {
		const html = read(outDir, page);
		const fonts = [...html.matchAll(/[\w./-]+\.woff2/g)].map(([address]) => address);
		if (isCard(page)) assert.deepEqual(fonts, [], page);
		else {
			assert.ok(
				fonts.some((font) => font.startsWith('/_astro/brand-text-regular')),
				page,
			);
			for (const font of fonts) assert.ok(existsSync(join(outDir, font)), font);
		}
		const loaded = [...html.matchAll(/(?:src|srcset)="([^"]*)"|url\("?([^")]*)/g)];
		for (const [, address = '', inStyle = ''] of loaded)
			assert.doesNotMatch(address || inStyle, /^(https?:)?\/\//, page);
	}
});

test('its links stand at the top and at the foot of every page', () => {
	for (const page of pages.filter((one) => !isCard(one))) {
		const [top = '', foot = ''] = read(outDir, page).split('<main');
		assert.match(
			top,
			/<a href="https:\/\/example\.org\/desk\/explainers">All our explainers/,
			page,
		);
		assert.match(foot, /<a href="https:\/\/example\.org\/desk\/method">How we work/, page);
	}
});

test('its sign takes the place of ours, and its licences are published', () => {
	const sign = readFileSync(join(brand, 'favicon.svg'), 'utf8').trim();
	assert.equal(read(outDir, 'favicon.svg'), sign);
	assert.match(read(outDir, 'licenses.txt'), /Noto Sans \(OFL-1\.1\): a font of the newsroom/);
});

test('a site without a face has nothing of it', () => {
	const { outDir: plain } = sites.meadow;
	const html = read(plain, 'index.html');
	assert.doesNotMatch(html, /<picture|brand-|\.logo/);
	assert.equal(read(plain, 'favicon.svg'), readFileSync('public/favicon.svg', 'utf8'));
	assert.deepEqual(
		filesOf(plain, '.woff2').filter((file) => file.includes('brand')),
		[],
	);
});
