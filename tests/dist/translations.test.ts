// A story in two languages: the harbour, with a part of it in Spanish, as the site under a path has
// it; and the same story in a folder of its own, in which it is edited.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { filesIn } from '../../src/load/files-in.ts';
import { leanEnv, leanSite } from '../lean-site.ts';
import { headersFor, parseHeaders } from '../parse-headers.ts';
import { build, sites } from '../sites.ts';
import { unmarkedPassages } from '../words/unmarked-passages.ts';
import { filesOf, read } from './files.ts';
import { namesIn } from './names-in.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/languages-');
after(() => rmSync(work, { recursive: true, force: true }));

const site = sites.path;
const { pathname } = new URL(site.url);
const contentDir = join(work, 'content');
const edited = { ...leanSite, outDir: join(work, 'site'), contentDir };
const env = leanEnv(join(work, 'cache'));
let said = '';

before(async () => {
	cpSync(site.contentDir, contentDir, { recursive: true });
	said = await build(edited, env);
});

const page = (path: string): string => read(site.outDir, `${path}index.html`);
const json = (path: string) => JSON.parse(read(site.outDir, path));

test('the build lists what is shown in the original, and why', () => {
	assert.match(said, /es: 37 not translated \(corrections\/c-2024-04-05, .* and 31 more\)/);
	assert.match(said, /es: 1 not shown in translation, because .*\(events\/plan-announced\)/);
});

test('every page, card and file of the story is there in the other language', () => {
	const files = filesIn(site.outDir)
		.filter((file) => !/\.(br|gz)$/.test(file))
		// A share picture has the hash of its words in its name.
		.map((file) => file.replace(/\.[0-9a-f]{12}\.png$/, '.png'));
	const own = files.filter((file) => !file.startsWith('es/'));
	const shared =
		/^(_|\.nojekyll|licenses|robots|sitemap|speculation|favicon|apple-touch|data\/schema\/|img\/|receipt\.json)/;
	const missing = own.filter((file) => !shared.test(file) && !files.includes(`es/${file}`));
	assert.deepEqual(missing, []);
	assert.ok(files.includes('es/embed/quotes/q-crews-stretched/index.html'));
	assert.ok(!files.includes('es/robots.txt'));
});

test('the pages of the story are as without a translation, but for the links to the other language', () => {
	for (const file of ['topics/night-gangs/', 'quotes/q-ships-wait/', 'glossary/']) {
		const strip = (html: string) =>
			html
				.replace(/<link rel="alternate" hreflang[^>]*>/g, '')
				.replace(/<meta property="og:locale:alternate"[^>]*>/g, '')
				.replace(/<a [^>]*hreflang="es"[^>]*>.*?<\/a>/g, '')
				.replace(/<meta http-equiv[^>]*><style>.*?<\/style>/s, '')
				.replace(/ data-s="\d+"/g, '')
				.replace(/<span class="dated">(<span class="asof">[^<]*<\/span>)\s*<\/span>/, '$1');
		const [here, alone] = [edited, leanSite].map(({ outDir }) => read(outDir, `${file}index.html`));
		assert.equal(strip(here ?? ''), strip(alone ?? ''), file);
	}
});

test('each language names the others, and leads to the same page in them', () => {
	for (const [path, lang] of [
		['topics/night-gangs/', 'en-NZ'],
		['es/topics/night-gangs/', 'es'],
	] as const) {
		const html = page(path);
		assert.match(html, new RegExp(`<html lang="${lang}"`));
		for (const [tag, address] of [
			['en-NZ', 'topics/night-gangs/'],
			['es', 'es/topics/night-gangs/'],
			['x-default', 'topics/night-gangs/'],
		])
			assert.ok(
				html.includes(`<link rel="alternate" hreflang="${tag}" href="${site.url}${address}">`),
				`${path} ${tag}`,
			);
	}
	assert.match(
		page(''),
		new RegExp(`<a [^>]*lang="es" hreflang="es" href="${pathname}es/">\\s*Español\\s*</a>`),
	);
	assert.match(
		page('es/'),
		new RegExp(`<a [^>]*hreflang="en-NZ" href="${pathname}">\\s*English\\s*</a>`),
	);
	assert.match(page('es/'), /og:locale:alternate" content="en_NZ"/);
	assert.match(
		page('es/embed/topics/night-gangs/'),
		new RegExp(`hreflang="en-NZ" href="${pathname}embed/topics/night-gangs/"`),
	);
	const sitemap = read(site.outDir, 'sitemap-0.xml');
	assert.match(
		sitemap,
		new RegExp(`<loc>[^<]*/es/about/</loc>.*?hreflang="en-NZ" href="[^"]*${pathname}about/"`),
	);
});

test('every page says who translated it and on what day', () => {
	for (const path of ['es/', 'es/topics/night-gangs/', 'es/search/', 'es/summary/'])
		assert.match(
			page(path),
			/Traducido del inglés por The Example Explainer Desk, 5 de abril de 2024\./,
		);
	assert.doesNotMatch(page(''), /Traducido/);
});

test('the words of a quotation stay, in their language, and their translation stands below them', () => {
	for (const path of ['es/quotes/q-ships-wait/', 'es/embed/quotes/q-ships-wait/'])
		assert.match(
			page(path),
			/<p lang="en-NZ">“The new cranes do the heavy part.*?”<\/p><\/blockquote><p[^>]*>Traducción de The Example Explainer Desk: Las grúas nuevas/,
		);
	// Words that were said in the language of the page need no translation.
	assert.match(page('es/quotes/q-no-ice/'), /<p>“Sin hielo no hay pesca/);
	assert.doesNotMatch(page('es/quotes/q-no-ice/'), /Without ice/);
	const [quote] = json('es/data/story.json').entries.quotes.filter(
		({ id }: { id: string }) => id === 'q-ships-wait',
	);
	assert.match(quote.fields.words[0], /^The new cranes/);
	assert.match(quote.fields.translation.words[0], /^Las grúas/);
});

test('what is not translated, or not any more, says so and is marked as another language', () => {
	const none = page('es/topics/what-next/');
	assert.match(none, /Esta página aún no está traducida\. Su texto figura en inglés\./);
	assert.match(none, /<h1 lang="en-NZ">What happens next\?<\/h1>/);
	assert.match(none, /<div class="block prose[^"]*" lang="en-NZ">/);
	assert.match(page('es/topics/night-gangs/'), /<a href="[^"]*cost-of-waiting\/" lang="en-NZ">/);
	assert.match(page('es/timeline/'), /<h3 lang="en-NZ">The company announces gangs of five/);
	assert.doesNotMatch(page('es/topics/night-gangs/'), /aún no está traducida/);
	const figures = page('es/topics/on-the-table/');
	assert.match(figures, /<span class="amount">7 personas cada noche<\/span>/);
	assert.match(figures, /<span class="amount" lang="en-NZ">6 people each night<\/span>/);
});

test('every passage that is not translated carries its language', () => {
	const names = namesIn(site.outDir);
	const pages = filesOf(site.outDir, '.html').filter((file) => file.startsWith('es/'));
	const found = pages.flatMap((file) =>
		unmarkedPassages(read(site.outDir, file), 'es', names).map((text) => `${file}: ${text}`),
	);
	assert.deepEqual(found, []);
	assert.match(page('es/changes/'), /<dt>Texto<\/dt><dd lang="en-NZ">/);
	assert.match(
		page('es/embed/events/stop-work-meeting/'),
		/Antes: <span lang="en-NZ">The union met on one day, 6 March\.<\/span>/,
	);
});

test('feeds, search, cards and status are in the language of their folder', () => {
	const feed = json('es/feed.json');
	assert.equal(feed.language, 'es');
	assert.ok(feed.items.every(({ id }: { id: string }) => id.includes(`${pathname}es/`)));
	const search = JSON.stringify(json('es/search-index.json'));
	assert.match(search, /¿Por qué se discute el turno de noche\?/);
	assert.match(search, /Cinco personas no pueden/);
	const oembed = json('es/oembed/topics/night-gangs.json');
	assert.ok(oembed.html.includes(`${pathname}es/embed/topics/night-gangs/`));
	assert.equal(
		json('es/status/topics/night-gangs.json').address,
		`${site.url}es/topics/night-gangs/`,
	);
	const rules = parseHeaders(read(site.outDir, '_headers'));
	for (const path of ['embed/topics/night-gangs/', 'topics/night-gangs/', 'about/'])
		assert.deepEqual(
			Object.keys(headersFor(rules, `${pathname}es/${path}`)),
			Object.keys(headersFor(rules, pathname + path)),
		);
});

test('a second build makes the same bytes, and one after an edit what a first build makes', async () => {
	const tree = () =>
		new Map(
			filesIn(edited.outDir).map((file) => [file, readFileSync(join(edited.outDir, file), 'utf8')]),
		);
	const first = tree();
	const again = await build(edited, env);
	assert.match(again, /without Astro/);
	assert.deepEqual(
		[...tree()].filter(([file, text]) => first.get(file) !== text),
		[],
	);

	const file = join(contentDir, 'translations/es/topics/night-gangs.mdx');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace('¿Por qué se discute', '¿Por qué hay disputa sobre'));
	await build(edited, env);
	const warm = tree();
	const shown = warm.get('es/topics/night-gangs/index.html') ?? '';
	assert.match(shown, /¿Por qué hay disputa sobre/);
	await build(edited, leanEnv(join(work, 'cache-cold')));
	assert.deepEqual(
		[...tree()].filter(([path, one]) => warm.get(path) !== one).map(([path]) => path),
		[],
	);
});

test('the ledger takes the addresses of the translation, and the build keeps them for ever', async () => {
	const commandEnv = {
		...process.env,
		CONTENT_DIR: contentDir,
		OUT_DIR: edited.outDir,
	};
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['src/load/publish-command.ts', '--replace-edition'],
		{ encoding: 'utf8', env: commandEnv },
	);
	assert.equal(status, 0, stdout + stderr);
	const { addresses } = JSON.parse(readFileSync(join(contentDir, 'permalinks.json'), 'utf8'));
	for (const address of [
		'/es/',
		'/es/topics/night-gangs/',
		'/es/timeline/#plan-announced',
		'/es/#short',
	])
		assert.ok(address in addresses, address);
	assert.ok(!Object.keys(addresses).some((address) => address.startsWith('/es/og/')));

	rmSync(join(contentDir, 'translations'), { recursive: true });
	await assert.rejects(
		build(edited, env),
		/The translation into “es” was published: put the folder translations\/es\/ back\./,
	);
	assert.ok(existsSync(join(edited.outDir, 'es/index.html')));
});
