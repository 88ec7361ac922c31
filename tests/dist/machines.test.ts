// The files for machines (feeds, data, sitemap, headers) of each of the sites, in all its languages.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { collectionNames } from '../../src/schema/collections.ts';
import { headersFor, parseHeaders } from '../parse-headers.ts';
import { hostingRules } from '../reference-in-guides.ts';
import { type Site, sites } from '../sites.ts';
import { filesOf, read } from './files.ts';
import { languageFolders, splitLanguage } from './split-language.ts';

/** Files that are read elsewhere, so all their addresses must be absolute. */
const READ_ELSEWHERE =
	/^(data\/.*|oembed\/.*|status\/.*|feed\.(xml|json)|sitemap.*\.xml|robots\.txt|llms\.txt)$|\.html$/;
/**
 * The test sites live on localhost. An address there that does not begin with the site's own
 * belongs to another build or lacks the path.
 */
const LOCAL = /https?:\/\/localhost[^\s"'<>)\\]*/g;

const atomIds = (site: Site, folder = '') =>
	(parseAtomFeed(read(site.outDir, `${folder}feed.xml`)).entries ?? []).map(({ id = '' }) => id);

/** The languages in which a page or an entry of a sitemap says that it is there, and where. */
const alternates = (markup: string) =>
	[...markup.matchAll(/rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map((match) =>
		match.slice(1),
	);

for (const site of Object.values(sites)) {
	test(`every address of ${site.name} that is read elsewhere begins with its origin and path`, () => {
		const files = filesOf(site.outDir, '').filter(
			(file) => READ_ELSEWHERE.test(splitLanguage(site, file)[1]) && /\.\w+$/.test(file),
		);
		let seen = 0;
		for (const file of files)
			for (const [address] of read(site.outDir, file).matchAll(LOCAL)) {
				assert.ok(address.startsWith(site.url), `${file}: ${address}`);
				seen += 1;
			}
		assert.ok(seen > files.length, 'addresses are found at all');
	});

	test(`the schemas of ${site.name} validate its story.json, and every address in it is there`, () => {
		const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
		addFormats.default(ajv);
		for (const name of collectionNames)
			ajv.addSchema(JSON.parse(read(site.outDir, `data/schema/${name}.json`)));
		const html = new Set(filesOf(site.outDir, '.html'));
		for (const folder of languageFolders(site)) {
			const data = JSON.parse(read(site.outDir, `${folder}data/story.json`));
			const validate =
				ajv.getSchema(data.$schema) ??
				ajv.compile(JSON.parse(read(site.outDir, data.$schema.slice(site.url.length))));
			assert.equal(validate(data), true, JSON.stringify(validate.errors?.slice(0, 5), null, 1));
			for (const name of collectionNames) {
				for (const { address } of data.entries[name] as { address: string }[]) {
					assert.ok(address.startsWith(site.url + folder), address);
					const [page = '', fragment] = address.slice(site.url.length).split('#');
					assert.ok(html.has(`${page}index.html`), address);
					if (fragment)
						assert.ok(read(site.outDir, `${page}index.html`).includes(`id="${fragment}"`), address);
				}
				assert.ok(read(site.outDir, `${folder}data/${name}.csv`).startsWith('id,address,'), name);
			}
		}
	});

	test(`both feeds of ${site.name} parse, in two parsers, with the same ids, each once`, async () => {
		const all: string[] = [];
		for (const folder of languageFolders(site)) {
			const ids = atomIds(site, folder);
			all.push(...ids);
			assert.ok(ids.length > 0);
			assert.deepEqual(
				(await new RssParser().parseString(read(site.outDir, `${folder}feed.xml`))).items.map(
					(item) => item.id,
				),
				ids,
			);
			const feed = parseJsonFeed(JSON.parse(read(site.outDir, `${folder}feed.json`)));
			assert.deepEqual(
				feed.items?.map(({ id }) => id),
				ids,
			);
			for (const item of feed.items ?? [])
				assert.ok(
					item.url?.startsWith(site.url + folder) &&
						item.content_text &&
						!Number.isNaN(Date.parse(String(item.date_published))),
					item.id,
				);
			const page = read(site.outDir, `${folder}quotes/index.html`);
			for (const [file, type] of [
				['feed.xml', 'application/atom+xml'],
				['feed.json', 'application/feed+json'],
			])
				assert.ok(page.includes(`href="${site.url}${folder}${file}" type="${type}"`), file);
		}
		assert.equal(new Set(all).size, all.length);
	});

	test(`the sitemap of ${site.name} names every page that may be listed, with its day and its languages, and robots.txt names the sitemap`, () => {
		assert.match(
			read(site.outDir, 'robots.txt'),
			new RegExp(`^User-agent: \\*\\nAllow: /\\n\\nSitemap: ${site.url}sitemap-index\\.xml\\n$`),
		);
		const parts = [...read(site.outDir, 'sitemap-index.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
			(match) => (match[1] ?? '').slice(site.url.length),
		);
		const listed = parts.flatMap((part) =>
			[
				...read(site.outDir, part).matchAll(
					/<url><loc>([^<]*)<\/loc><lastmod>\d{4}-\d\d-\d\dT00:00:00\.000Z<\/lastmod>((?:<xhtml:link [^<>]*\/>)*)<\/url>/g,
				),
			].map(([, address = '', links = '']) => ({ address, languages: alternates(links) })),
		);
		const pages = filesOf(site.outDir, 'index.html')
			.filter((file) => !/^(embed|share|search)\//.test(splitLanguage(site, file)[1]))
			.filter((file) => {
				const html = read(site.outDir, file);
				return (
					html.includes(
						`<link rel="canonical" href="${site.url}${file.replace(/index\.html$/, '')}"`,
					) && !html.includes('noindex')
				);
			});
		assert.ok(pages.length > 20);
		assert.deepEqual(
			listed.map(({ address }) => address).sort(),
			pages.map((file) => site.url + file.replace(/index\.html$/, '')).sort(),
		);
		for (const { address, languages } of listed) {
			const named = alternates(read(site.outDir, `${address.slice(site.url.length)}index.html`));
			assert.deepEqual(languages, named, address);
		}
		const several = listed.filter(({ languages }) => languages.length > 0).length;
		assert.equal(several > 0, languageFolders(site).length > 1);
	});

	test(`the headers of ${site.name} are readable for a host, cover every page and leave cards to whoever frames them`, () => {
		const rules = parseHeaders(read(site.outDir, '_headers'));
		const { pathname } = new URL(site.url);
		for (const file of filesOf(site.outDir, '.html')) {
			const sent = headersFor(rules, pathname + file.replace(/index\.html$/, ''));
			assert.equal(sent['X-Content-Type-Options'], 'nosniff', file);
			const [, path] = splitLanguage(site, file);
			if (path.startsWith('embed/') && path !== 'embed/index.html') {
				for (const name of [
					'Content-Security-Policy',
					'X-Frame-Options',
					'Cross-Origin-Resource-Policy',
				])
					assert.equal(sent[name], undefined, `${file} ${name}`);
				assert.equal(sent['Access-Control-Allow-Origin'], '*', file);
			} else {
				assert.match(
					sent['Content-Security-Policy'] ?? '',
					/^default-src 'none'; script-src [^,]*base-uri 'none'$/,
					file,
				);
				assert.doesNotMatch(sent['Content-Security-Policy'] ?? '', /script-src[^;]*'unsafe/, file);
			}
		}
		for (const file of filesOf(site.outDir, '').filter((one) => one.startsWith('_astro/')))
			assert.equal(headersFor(rules, pathname + file)['Access-Control-Allow-Origin'], '*', file);
	});
}

test('feed ids are the same wherever a story is built, but for the address of the site', () => {
	const inside = (site: Site) => atomIds(site).map((id) => id.slice(site.url.length));
	assert.deepEqual(inside(sites.path), inside(sites.harbour));
});

test('the headers in src/HOSTING.md cover every folder of pages with the values that the build writes', () => {
	const shown = new Map(hostingRules().map(({ path, headers }) => [path, headers]));
	const rules = parseHeaders(read(sites.root.outDir, '_headers'));
	const [, ...folders] = languageFolders(sites.root);
	const ofTranslation = (path: string) =>
		[':language/', ...folders].some((one) => path.startsWith(`/${one}`));
	for (const { path, headers } of rules.filter((rule) => !ofTranslation(rule.path))) {
		assert.ok(shown.has(path), path);
		// The hashes of the gallery's scripts are only known to a build.
		if (path !== '/embed/' && path !== '/share/*') assert.deepEqual(shown.get(path), headers, path);
	}
});

test('a translation has the headers of the story below its folder, with the hashes of its own scripts', () => {
	const rules = parseHeaders(read(sites.root.outDir, '_headers'));
	const [, ...folders] = languageFolders(sites.root);
	const withoutHashes = (path: string) =>
		Object.entries(headersFor(rules, path)).map(([name, value]) => [
			name,
			value.replace(/('sha256-[^']*' ?)+/g, "'sha256-…'"),
		]);
	let compared = 0;
	for (const folder of folders)
		for (const file of filesOf(join(sites.root.outDir, folder), '')) {
			const path = `/${file.replace(/index\.html$/, '')}`;
			assert.deepEqual(withoutHashes(`/${folder.replace(/\/$/, '')}${path}`), withoutHashes(path));
			compared += 1;
		}
	assert.ok(compared > 500, String(compared));
});

test('a story in the five languages there are has no more rules than a host reads', () => {
	const rules = parseHeaders(read(sites.root.outDir, '_headers'));
	const forOne = rules.filter(({ path }) => path.startsWith('/es/')).length;
	assert.ok(forOne > 0);
	assert.ok(rules.length + 3 * forOne <= 100, `${rules.length} rules, ${forOne} a language`);
});

test('no guide of the project is published', () => {
	for (const site of Object.values(sites))
		assert.deepEqual(
			filesOf(site.outDir, '').filter((file) => /README|HOSTING/.test(file)),
			[],
		);
});

test('a policy checker finds nothing grave in any policy', () => {
	const policies = new Set(
		Object.values(sites).flatMap((site) =>
			parseHeaders(read(site.outDir, '_headers')).flatMap(({ headers }) =>
				headers.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value),
			),
		),
	);
	assert.ok(policies.size > 1);
	// The checker's severities: 10 is a hole, 20 a mistake in the syntax, and 50 is reported for
	// every policy that allows the site's own scripts.
	for (const policy of policies)
		assert.deepEqual(
			new CspEvaluator(new CspParser(policy).csp)
				.evaluate()
				.filter(({ severity }) => severity <= 20),
			[],
			policy,
		);
});
