import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules } from '../../src/formats/headers.ts';
import { caddyHeaders } from '../../src/formats/headers-caddy.ts';
import { headersFile } from '../../src/formats/headers-file.ts';
import { nginxHeaders } from '../../src/formats/headers-nginx.ts';
import { headersFor, parseHeaders } from '../parse-headers.ts';

const none = { files: false, inline: [] };
const pages = {
	'/': none,
	'/quotes/*': none,
	'/search/*': { files: true, inline: [] },
	'/embed/': { files: false, inline: ["'sha256-abc='"] },
};
const rules = headerRules('/strike/', pages);
const parsed = parseHeaders(headersFile(rules));
const sent = (path: string) => headersFor(parsed, `/strike${path}`);

test('the file can be read back, rule by rule', () => assert.deepEqual(parsed, rules));

test('a card gets no header about framing, no policy and no CORP, and any origin may read it', () => {
	const card = sent('/embed/quotes/q-one/');
	assert.deepEqual(Object.keys(card).sort(), [
		'Access-Control-Allow-Origin',
		'Cache-Control',
		'Permissions-Policy',
		'Referrer-Policy',
		'X-Content-Type-Options',
	]);
	assert.equal(card['Access-Control-Allow-Origin'], '*');
	assert.ok(!('Cross-Origin-Resource-Policy' in sent('/_astro/font.woff2')));
});

test('a page may be framed only by its own site and runs no script; search and the gallery run their scripts', () => {
	assert.match(
		sent('/quotes/q-one/')['Content-Security-Policy'] ?? '',
		/default-src 'none'; script-src 'none'.*frame-ancestors 'self'/,
	);
	assert.equal(sent('/')['X-Frame-Options'], 'SAMEORIGIN');
	assert.match(
		sent('/search/')['Content-Security-Policy'] ?? '',
		/script-src 'self';.*connect-src 'self'/,
	);
	assert.match(sent('/embed/')['Content-Security-Policy'] ?? '', /script-src 'sha256-abc='/);
	assert.doesNotMatch(sent('/embed/')['Content-Security-Policy'] ?? '', /frame-ancestors/);
});

test('every page names the speculation rules, as a structured string with the base path; cards and files name none', () => {
	for (const path of ['/', '/quotes/q-one/', '/search/', '/embed/'])
		assert.equal(sent(path)['Speculation-Rules'], '"/strike/speculation-rules.json"', path);
	for (const path of ['/embed/quotes/q-one/', '/data/story.json', '/og/a.png'])
		assert.equal(sent(path)['Speculation-Rules'], undefined, path);
	assert.equal(
		sent('/speculation-rules.json')['Content-Type'],
		'application/speculationrules+json',
	);
});

test('no header is set twice for any path, since a host would join the two', () => {
	for (const path of [
		'/',
		'/quotes/a/',
		'/search/',
		'/embed/',
		'/embed/a/',
		'/embed.js',
		'/oembed/a.json',
		'/status/a.json',
		'/data/story.json',
		'/feed.xml',
		'/feed.json',
		'/llms.txt',
		'/speculation-rules.json',
		'/_astro/a.js',
		'/og/a.png',
	]) {
		const names = parsed.filter(
			(rule) => headersFor([rule], `/strike${path}`)['Cache-Control'],
		).length;
		assert.equal(names, 1, path);
		const fitting = parsed
			.filter((rule) => Object.keys(headersFor([rule], `/strike${path}`)).length > 0)
			.flatMap((rule) => rule.headers.map(([name]) => name));
		assert.equal(new Set(fitting).size, fitting.length, path);
	}
});

test('files have their content type, and those named after their content may be cached for ever', () => {
	assert.equal(sent('/oembed/quotes/q.json')['Content-Type'], 'application/json; charset=utf-8');
	assert.equal(sent('/feed.xml')['Content-Type'], 'application/atom+xml; charset=utf-8');
	assert.match(sent('/og/a.png')['Cache-Control'] ?? '', /max-age=31536000, immutable/);
	assert.match(sent('/quotes/')['Cache-Control'] ?? '', /max-age=300/);
});

const several = (folders: string[], elsewhere: string[]) =>
	headerRules('/strike/', pages, {
		pages: Object.fromEntries(
			folders.map((folder) => [
				folder,
				{
					'/': none,
					'/quotes/*': none,
					'/search/*': { files: true, inline: [`'sha256-${folder}='`] },
					'/embed/': none,
				},
			]),
		),
		elsewhere: new Set(elsewhere),
	});

test('pages and files of a translation have the headers of the story, and its cards none that pages have', () => {
	const translated = parseHeaders(headersFile(several(['es', 'fr'], ['quotes'])));
	const sentNow = (path: string) => headersFor(translated, `/strike${path}`);
	for (const path of [
		'/',
		'/quotes/',
		'/quotes/q-one/',
		'/embed/quotes/q-one/',
		'/embed.js',
		'/oembed/quotes/q-one.json',
		'/status/quotes/q-one.json',
		'/data/story.json',
		'/feed.xml',
		'/llms.txt',
		'/og/quotes/q-one.png',
	]) {
		assert.deepEqual(sentNow(path), sent(path), path);
		for (const folder of ['/es', '/fr']) assert.deepEqual(sentNow(folder + path), sent(path), path);
	}
});

test('a path that every language has alone shares its rule, which allows the scripts of all of them', () => {
	const translated = parseHeaders(headersFile(several(['es', 'fr'], ['quotes'])));
	for (const path of ['/es/search/', '/fr/search/'])
		assert.match(
			headersFor(translated, `/strike${path}`)['Content-Security-Policy'] ?? '',
			/script-src 'self' 'sha256-es=' 'sha256-fr=';/,
		);
	const grows = (languages: string[], elsewhere: string[]) =>
		several(languages, elsewhere).length - several(languages.slice(1), elsewhere).length;
	assert.equal(grows(['fr', 'es'], []), 1, 'the front page');
	assert.equal(grows(['fr', 'es'], ['quotes']), 2, 'the front page and the quotations');
});

test('no header is set twice where a page of the story has the name of a page of a translation', () => {
	const translated = parseHeaders(headersFile(several(['es'], ['quotes', 'data'])));
	assert.deepEqual(headersFor(translated, '/strike/quotes/data/'), sent('/quotes/data/'));
	assert.deepEqual(headersFor(translated, '/strike/es/data/story.json'), sent('/data/story.json'));
});

test('nginx and Caddy get every path and every value', () => {
	const nginx = nginxHeaders(rules);
	const caddy = caddyHeaders(rules);
	for (const { path, headers } of rules)
		for (const [name, value] of headers) {
			// Both expect a backslash before a quotation mark in a value.
			const quoted = value.replaceAll('"', '\\"');
			assert.ok(caddy.includes(path) && caddy.includes(`${name} "${quoted}"`), `${path} ${name}`);
			assert.ok(nginx.includes(`"${quoted}"`), `${path} ${name}`);
		}
	// Reads the maps as nginx does: the first pattern that matches counts, and a folder is asked for
	// by its index.html.
	const csp =
		/map \$uri \$record_content_security_policy \{\n([\s\S]*?)\n\}/.exec(nginx)?.[1] ?? '';
	const valueFor = (uri: string) =>
		[...csp.matchAll(/"~([^"]*)" "([^"]*)"/g)].find(([, pattern = '']) =>
			new RegExp(pattern).test(uri),
		)?.[2];
	assert.equal(valueFor('/strike/index.html'), sent('/')['Content-Security-Policy']);
	assert.equal(
		valueFor('/strike/quotes/q/index.html'),
		sent('/quotes/q/')['Content-Security-Policy'],
	);
	assert.equal(valueFor('/strike/embed/index.html'), sent('/embed/')['Content-Security-Policy']);
	assert.equal(valueFor('/strike/embed/quotes/q/index.html'), undefined);
});

test('a file with more than a host reads is an error', () => {
	assert.throws(
		() =>
			headersFile(
				headerRules('/', {
					'/quotes/*': {
						files: false,
						inline: Array.from({ length: 60 }, (_, i) => `'sha256-${String(i).padStart(44, 'x')}'`),
					},
				}),
			),
		/hosts read 2000/,
	);
	assert.throws(
		() =>
			headersFile(
				headerRules(
					'/',
					Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`/p${i}/*`, none])),
				),
			),
		/hosts read 100/,
	);
});
