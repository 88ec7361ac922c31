import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { wordsIn } from '../../src/words/words-in.ts';
import { sites } from '../sites.ts';
import { filesOf, pageOf, read } from './files.ts';

/** The budget of a card in bytes, compressed as it is sent. */
const MOST = 10_240;

/** A card at the root of a site, or in the folder of a language. */
const CARD = /^(?<folder>[a-z]{2}\/)?(?<inside>embed\/.+\/.*)$/;

/** Whether a card is as an edition left it. */
const isPinned = (inside: string): boolean => /^embed\/[a-z]+\/[^/]+\/\d+\//.test(inside);

/** Finds one of the texts. In them `DATE` stands for a day, `7` for a number. */
const oneOf = (texts: string[]): RegExp =>
	new RegExp(
		texts
			.map((text) => text.replace(/[\u2066-\u2069]/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			.map((text) => text.replace('DATE', '[^<]*\\d{4}').replace('7', '\\d+'))
			.join('|'),
	);

/** What cards say of the day, the state and the edition that they are of. */
function asOfIn(language: string): RegExp {
	const say = wordsIn(language);
	const states = ['ongoing', 'ended'] as const;
	const dates = ['DATE', ...states.map((state) => say(`asOf.${state}`, { date: 'DATE' }))];
	return oneOf(dates.map((date) => say('frame.asOf', { date, edition: 7 })));
}

/** What cards say of their sources, whose names are left out: those of each plural of a language. */
function sourcesIn(language: string): RegExp {
	const say = wordsIn(language);
	const named = [1, 2, 7].map((count) => say('card.sources', { count, sources: 'NAMES' }));
	const counted = [1, 2, 7, 17, 100].flatMap((count) => [
		say('card.sourceCount', { count }).replace(/\d+/, '7'),
		say('card.eventSources', { count }).replace(/\d+/, '7'),
	]);
	const published = say.rich('quote.published', {}, { place: () => 'NAMES' }).join('');
	return oneOf([...named, ...counted, published].map((text) => text.replace(/.?NAMES.*/, '')));
}

for (const site of Object.values(sites)) {
	const base = new URL(site.url).pathname;
	const cards = filesOf(site.outDir, '.html').flatMap((file) => {
		const { folder = '', inside } = CARD.exec(file)?.groups ?? {};
		if (!inside) return [];
		const html = read(site.outDir, file);
		const language = /<html lang="([^"]*)"/.exec(html)?.[1] ?? '';
		return [{ file, html, folder, inside, language }];
	});

	test(`every card of ${site.name} is one small response that needs nothing else`, () => {
		assert.ok(cards.length > 10);
		for (const { file, html, inside } of cards) {
			assert.ok(gzipSync(html).length <= MOST, `${file} has ${gzipSync(html).length} bytes`);
			assert.doesNotMatch(html, /<(?:iframe|object|embed|video|audio|form|input|base)\b/, file);
			// The logo of a newsroom comes with the card.
			for (const [tag] of html.matchAll(/<(?:img|source)\b[^>]*>/g))
				assert.match(tag, / src(?:set)?="data:image\/svg\+xml,\S+"/, file);
			assert.doesNotMatch(html, /@font-face|@import|url\(/, file);
			assert.deepEqual(
				[...html.matchAll(/<link\b[^>]*rel="([^"]*)"/g)].map(([, rel]) => rel),
				isPinned(inside) ||
					(inside.startsWith('embed/events/') && !html.includes('<p class="gone">'))
					? ['canonical', 'alternate', 'icon']
					: ['canonical', 'icon'],
				file,
			);
			assert.match(html, /<link rel="icon" href="data:,"/, file);
			assert.deepEqual(
				[...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
				// One more keeps the switch between languages in the frame.
				html.includes('hreflang') ? ['<script>', '<script>'] : ['<script>'],
				file,
			);
			assert.doesNotMatch(
				html,
				/localStorage|sessionStorage|indexedDB|document\.cookie|target="|\d+d?vh\b/,
				file,
			);
		}
	});

	test(`every card of ${site.name} links to its page alone, and says as of when and by whom`, () => {
		for (const { file, html, folder, inside, language } of cards) {
			const address = base + folder + pageOf(inside);
			const links = [...html.matchAll(/<a\b(?![^>]*hreflang)[^>]*href="([^"]*)"/g)].map(
				([, href]) => href,
			);
			const isGone = html.includes('<p class="gone">');
			// The card of a merged entry also links to the entry it was merged into, that of an edition to
			// later corrections.
			const isNoticed = isGone || html.includes('<aside class="notices');
			assert.ok(
				links.includes(address) &&
					links.every((link) => link === address || (isNoticed && link?.startsWith(base))),
				`${file}: ${links}`,
			);
			assert.match(html, /<meta name="robots" content="noindex">/, file);
			assert.match(
				html,
				/<meta name="responsive-embedded-sizing" content="allow-origins=\*">/,
				file,
			);
			assert.match(html, asOfIn(language), file);
			if (!isGone) assert.match(html, sourcesIn(language), file);
		}
	});

	test(`the script for pasted cards of ${site.name} is under 1 KB and knows its own site alone`, () => {
		const scripts = filesOf(site.outDir, 'embed.js').filter((file) =>
			/^([a-z]{2}\/)?embed/.test(file),
		);
		assert.equal(scripts.length, new Set(cards.map(({ folder }) => folder)).size);
		for (const file of scripts) {
			const script = read(site.outDir, file);
			assert.ok(Buffer.byteLength(script) < 1024, `${Buffer.byteLength(script)} bytes`);
			assert.ok(script.includes(`"${site.url}${file.replace(/\.js$/, '')}/"`), file);
			assert.doesNotMatch(script, /CARDS|=>|`|\b(?:const|let)\b/, file);
		}
	});
}
