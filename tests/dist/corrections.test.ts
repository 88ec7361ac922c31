// A correction must show on every surface of the site; the fix of a typing slip must show on none.
import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { builtAddresses } from '../../src/load/built-addresses.ts';
import { leanEnv, leanSite } from '../lean-site.ts';
import { build } from '../sites.ts';
import { filesOf, read } from './files.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/corrections-');
after(() => rmSync(work, { recursive: true, force: true }));
const [contentDir, outDir] = [join(work, 'content'), join(work, 'site')];
const site = { ...leanSite, contentDir, outDir };
const env = leanEnv(join(work, 'cache'));

const AFFECTS = [
	'story',
	'topics/night-gangs',
	'parties/harbour-company',
	'people/orla-tamsett',
	'demands/keep-seven',
	'quotes/q-ships-wait',
	'differences/cost-of-waiting',
	'sources/company-2024-03-11',
	'events/plan-announced',
	'terms/gang',
];
/** The entries it affects that have a card. */
const CARDS = [
	'topics/night-gangs',
	'parties/harbour-company',
	'people/orla-tamsett',
	'demands/keep-seven',
	'quotes/q-ships-wait',
	'differences/cost-of-waiting',
	'events/plan-announced',
	'story',
];
const AFTER = 'What it says now, number 7351.';
const SLIP = 'A letter was wrong, number 9264.';
const correction = (kind: string, after: string) =>
	`---\ndate: 2024-05-01\nkind: ${kind}\naffects: [${AFFECTS.join(', ')}]\nbefore: What it said.\nafter: ${after}\n---\n\nHow it came about [@company-2024-03-11].\n`;

/** The pages of the entries it affects. */
const PAGES = [
	'index.html',
	'topics/night-gangs/index.html',
	'parties/harbour-company/index.html',
	'people/orla-tamsett/index.html',
	'demands/keep-seven/index.html',
	'quotes/q-ships-wait/index.html',
	'differences/cost-of-waiting/index.html',
	'sources/company-2024-03-11/index.html',
];
const LINKED_DATA = /<script type="application\/ld\+json"[^>]*>[\s\S]*?<\/script>/g;

/**
 * Every surface: its name, its file, and how often the correction appears there. In a page, the
 * notice and the JSON-LD are counted separately.
 */
const SURFACES: [what: string, file: string, times: number][] = [
	['the list of corrections', 'corrections/index.html', 1],
	['the front', 'index.html', 1],
	['the print summary', 'summary/index.html', 1],
	['a question', 'topics/night-gangs/index.html', 1],
	['a party', 'parties/harbour-company/index.html', 1],
	['a person', 'people/orla-tamsett/index.html', 1],
	['a demand', 'demands/keep-seven/index.html', 1],
	['a quotation', 'quotes/q-ships-wait/index.html', 1],
	['a difference', 'differences/cost-of-waiting/index.html', 1],
	['a source', 'sources/company-2024-03-11/index.html', 1],
	['an event in the timeline', 'timeline/index.html', 1],
	['a term in the glossary', 'glossary/index.html', 1],
	['an edition published before it', 'edition/1/index.html', 1],
	['the current edition, when it is older', 'edition/2/index.html', 1],
	...PAGES.map((file): [string, string, number] => [`JSON-LD of ${file}`, file, 1]),
	['the Atom or RSS feed', 'feed.xml', 1],
	['the JSON feed', 'feed.json', 1],
	['the table of corrections', 'data/corrections.csv', 1],
	...CARDS.flatMap((key): [string, string, number][] => [
		[`the card of ${key}`, `embed/${key}/index.html`, 1],
		[`the oEmbed answer of ${key}`, `oembed/${key}.json`, 1],
	]),
	...AFFECTS.map((key): [string, string, number] => [
		`the status of ${key}`,
		`status/${key === 'story' ? 'story/story' : key}.json`,
		1,
	]),
];

test('a correction reaches every surface, and the fix of a typing slip none', async () => {
	cpSync('tests/fixtures/harbour', contentDir, { recursive: true });
	writeFileSync(join(contentDir, 'corrections/c-2024-05-01.mdx'), correction('fact', AFTER));
	writeFileSync(join(contentDir, 'corrections/slip-2024-05-01.mdx'), correction('typing', SLIP));
	await build(site, env);
	const textOf = (what: string, file: string) => {
		const text = read(outDir, file);
		return what.startsWith('JSON-LD')
			? (text.match(LINKED_DATA) ?? []).join()
			: text.replace(LINKED_DATA, '');
	};
	const found = SURFACES.map(([what, file]) => [
		what,
		file,
		textOf(what, file).split(AFTER).length - 1,
	]);
	assert.deepEqual(found, SURFACES);
	const text = filesOf(outDir, '').filter((file) => /\.(html|json|xml|txt|csv|js)$/.test(file));
	assert.deepEqual(
		text.filter((file) => /9264|slip-2024-05-01/.test(read(outDir, file))),
		[],
	);
	for (const key of AFFECTS)
		assert.match(
			read(outDir, `status/${key === 'story' ? 'story/story' : key}.json`),
			/"state":"corrected".*"id":"c-2024-05-01","date":"2024-05-01","kind":"fact"/,
		);
});

test('of many corrections a page shows the newest two, and the summary lists six before its sources', async () => {
	rmSync(contentDir, { recursive: true, force: true });
	cpSync('tests/fixtures/harbour', contentDir, { recursive: true });
	for (let i = 1; i <= 20; i += 1)
		writeFileSync(
			join(contentDir, `corrections/many-${i}.mdx`),
			correction('fact', `What it says now, number ${7000 + i}.`),
		);
	await build(site, env);
	const shownIn = (file: string) =>
		new Set(
			read(outDir, file)
				.replace(LINKED_DATA, '')
				.match(/number 70\d\d/g),
		).size;
	for (const file of PAGES) {
		assert.equal(shownIn(file), 2, file);
		assert.match(read(outDir, file), /And 1[89] more: see <a href="\/corrections\/">/, file);
	}
	const summary = read(outDir, 'summary/index.html');
	assert.equal(shownIn('summary/index.html'), 6);
	assert.match(summary, /2[0-9] corrections touch this summary, the newest dated 1 May 2024\./);
	const [opening = '', rest = ''] = summary.split(/<section class="corrected"/);
	assert.doesNotMatch(opening.replace(LINKED_DATA, ''), /number 70/);
	assert.match(rest, /And \d+ more: see/);
	assert.ok(rest.includes('id="sources"'));
	assert.equal(shownIn('corrections/index.html'), 20);
});

test('hundreds of corrections still build, in a translation too: each keeps its place on the list and is told in full on a page', async () => {
	rmSync(contentDir, { recursive: true, force: true });
	cpSync('tests/fixtures/harbour', contentDir, { recursive: true });
	cpSync('tests/fixtures/harbour-es', join(contentDir, 'translations/es'), { recursive: true });
	const ids = Array.from({ length: 250 }, (_, i) => `many-${i + 1}`);
	// Each has words of its own, as corrections do.
	const wordsOf = (id: string) =>
		hash('sha256', id)
			.slice(0, 40)
			.replace(/(.{5})/g, '$1 ')
			.trim();
	for (const id of ids)
		writeFileSync(
			join(contentDir, `corrections/${id}.mdx`),
			correction('fact', `What ${id} now reads ${wordsOf(id)}.`),
		);
	const site = { url: 'http://localhost:4000/', contentDir, outDir, flags: ['--no-pdf'] };
	await build(site, env);
	const addresses = new Set(
		builtAddresses(filesOf(outDir, 'index.html'), (file) => read(outDir, file), ['es']),
	);
	for (const language of ['', '/es']) {
		const list = read(outDir, `${language.slice(1)}/corrections/index.html`.replace(/^\//, ''));
		assert.ok(list.includes(`href="${language}/corrections/in/2/"`));
		for (const id of ids) {
			assert.ok(addresses.has(`${language}/corrections/#${id}`), id);
			const pages = [...addresses].filter(
				(one) => one.startsWith(`${language}/corrections/in/`) && one.endsWith(`#${id}`),
			);
			assert.equal(pages.length, 1, id);
			const [path = ''] = pages[0]?.split('#') ?? [];
			const page = read(outDir, `${path.slice(1)}index.html`);
			assert.ok(page.includes(`now reads ${wordsOf(id)}.`), id);
			assert.ok(list.includes(`"${pages[0]}"`) || list.includes(`now reads ${wordsOf(id)}.`), id);
		}
	}
	const page = read(outDir, 'corrections/in/1/index.html');
	assert.match(page, /<a [^>]*href="\/es\/corrections\/"/);
	// It has other corrections in the other language.
	assert.doesNotMatch(page, /<link rel="alternate" hreflang/);
	assert.ok(
		read(outDir, 'sitemap-0.xml').includes('<loc>http://localhost:4000/corrections/in/1/</loc>'),
	);
});
