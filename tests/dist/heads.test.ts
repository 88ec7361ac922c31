import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sites } from '../sites.ts';
import { read } from './files.ts';
import { contents, type Head, headsOf } from './heads.ts';
import { languageFolders, splitLanguage } from './split-language.ts';

/** All strings of JSON data that are addresses. */
function addressesIn(data: unknown): string[] {
	if (typeof data === 'string') return /^https?:/.test(data) ? [data] : [];
	return data !== null && typeof data === 'object' ? Object.values(data).flatMap(addressesIn) : [];
}

const one = (head: Head, name: string): string => {
	const found = contents(head, name);
	assert.equal(found.length, 1, `${head.file}: one ${name}`);
	return found[0] ?? '';
};
const ONCE = [
	'description',
	'og:type',
	'og:url',
	'og:site_name',
	'og:title',
	'og:description',
	'og:locale',
	'og:image',
	'og:image:type',
	'og:image:width',
	'og:image:height',
	'og:image:alt',
	'article:published_time',
	'article:modified_time',
	'author',
	'twitter:card',
];

for (const site of Object.values(sites)) {
	const heads = headsOf(site);
	const fileOf = (url: string) => join(site.outDir, url.slice(site.url.length));

	test(`${site.name}: every page says each thing about itself once, and its address is its canonical address`, () => {
		assert.ok(heads.length > 30);
		for (const head of heads) {
			for (const name of ONCE) assert.notEqual(one(head, name), '', `${head.file}: ${name}`);
			const canonical = head.links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
			assert.deepEqual(
				canonical,
				[`${site.url}${head.file.replace(/index\.html$/, '')}`],
				head.file,
			);
			assert.equal(one(head, 'og:url'), canonical[0], head.file);
			assert.equal(one(head, 'og:type'), 'article');
			assert.equal(one(head, 'twitter:card'), 'summary_large_image');
			assert.deepEqual(contents(head, 'twitter:player'), []);
			assert.match(one(head, 'article:published_time'), /^\d{4}-\d{2}-\d{2}$/);
			assert.match(one(head, 'og:locale'), /^[a-z]{2,3}(_[A-Za-z0-9]+)*$/);
		}
	});

	test(`${site.name}: titles have at most 80 characters, descriptions 250, and nothing is escaped twice`, () => {
		for (const head of heads) {
			assert.ok(one(head, 'og:title').length <= 80, head.file);
			assert.ok(one(head, 'og:description').length <= 250, head.file);
			assert.ok(one(head, 'og:image:alt').length <= 1000, head.file);
			for (const [name, value] of head.metas)
				assert.doesNotMatch(value, /&(?:amp|lt|gt|quot|#\d+);/, `${head.file}: ${name}`);
		}
	});

	test(`${site.name}: Open Graph stands in property, and everything else in name`, () => {
		for (const { file, html } of heads) {
			assert.doesNotMatch(html, /<meta name="(?:og|article):/, file);
			assert.doesNotMatch(html, /<meta property="(?!og:|article:)/, file);
		}
	});

	test(`${site.name}: every address in a head and its JSON-LD is absolute and under the site’s own, but for works, authors and licences named`, () => {
		for (const head of heads) {
			const linked = head.links
				.filter(({ rel }) => rel !== 'stylesheet' && rel !== 'preload')
				.map(({ href }) => href ?? '');
			for (const url of [...linked, one(head, 'og:url'), one(head, 'og:image')])
				assert.ok(url.startsWith(site.url), `${head.file}: ${url}`);
			const roots = JSON.parse(head.jsonLd ?? '') as Record<string, unknown>[];
			const { license, isBasedOn, mainEntity, author, publisher, ...article } = roots[0] ?? {};
			for (const url of addressesIn([
				article,
				(publisher as { logo: unknown }).logo,
				roots.slice(1),
			]).filter((url) => url !== 'https://schema.org'))
				assert.ok(url.startsWith(site.url), `${head.file}: ${url}`);
			for (const url of addressesIn([license, isBasedOn, mainEntity, author, publisher]))
				if (/localhost/.test(url)) assert.ok(url.startsWith(site.url), `${head.file}: ${url}`);
		}
	});

	test(`${site.name}: icons and share pictures that heads name are in the build`, () => {
		for (const head of heads) {
			const icons = head.links
				.filter(({ rel }) => rel === 'icon' || rel === 'apple-touch-icon')
				.map(({ href }) => href ?? '');
			assert.equal(icons.length, 2, head.file);
			for (const url of [...icons, one(head, 'og:image')])
				assert.ok(existsSync(fileOf(url)), `${head.file}: ${url}`);
		}
	});

	test(`${site.name}: pages with a card have one discovery link, early, before any script, with its address before its title; others have none`, () => {
		for (const { file, html } of heads) {
			const [folder, path] = splitLanguage(site, file);
			const tags = html.match(/<link[^>]*json\+oembed[^>]*>/g) ?? [];
			const entry =
				/^(?:(?:topics|parties|people|demands|quotes|differences)\/[^/]+|timeline)(?=\/index\.html$)/.exec(
					path,
				)?.[0];
			const key = /^(?:summary\/)?index\.html$/.test(path) ? 'story' : entry;
			// Merged and withdrawn entries are no longer meant to be embedded.
			const carded = key !== undefined && !html.includes('<p class="gone">');
			assert.equal(tags.length, carded ? 1 : 0, file);
			if (!carded) continue;
			const [tag = ''] = tags;
			assert.match(
				tag,
				/^<link rel="alternate" type="application\/json\+oembed" href="[^">]+" title="/,
			);
			assert.ok(tag.includes(`href="${site.url}${folder}oembed/${key}.json"`), tag);
			assert.ok(Buffer.byteLength(html.slice(0, html.indexOf(tag))) < 20_000, file);
			assert.ok(html.indexOf(tag) < html.indexOf('<script'), file);
			assert.ok(html.indexOf(tag) < html.indexOf('<style'), file);
		}
	});

	test(`${site.name}: JSON-LD is an article whose headline is the shared title, and below the front the way to it`, () => {
		for (const head of heads) {
			const roots = JSON.parse(head.jsonLd ?? '') as Record<string, unknown>[];
			assert.deepEqual(
				roots.map((root) => root['@type']),
				splitLanguage(site, head.file)[1] === 'index.html'
					? ['NewsArticle']
					: ['NewsArticle', 'BreadcrumbList'],
				head.file,
			);
			const [article] = roots as [{ headline: string; url: string; image: { url: string } }];
			assert.deepEqual(
				[article.headline, article.url, article.image.url],
				[one(head, 'og:title'), one(head, 'og:url'), one(head, 'og:image')],
				head.file,
			);
		}
	});

	test(`${site.name}: the missing page has no address of its own and nothing to share`, () => {
		for (const folder of languageFolders(site))
			assert.doesNotMatch(
				read(site.outDir, `${folder}404.html`),
				/rel="canonical"|<link[^>]* hreflang|property="og:|ld\+json|json\+oembed/,
				folder,
			);
	});
}

test('a correction is said where it applies', () => {
	const corrected = headsOf(sites.harbour)
		.filter(({ jsonLd }) => jsonLd?.includes('CorrectionComment'))
		.map(({ file }) => file);
	assert.deepEqual(corrected, [
		'index.html',
		'summary/index.html',
		'topics/night-gangs/index.html',
	]);
});
