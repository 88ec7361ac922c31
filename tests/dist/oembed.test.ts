import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { OEmbed } from '../../src/formats/oembed.ts';
import { divideTranslations } from '../../src/load/divide-translations.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { readPublished } from '../../src/load/read-published.ts';
import { translatedStories } from '../../src/load/translated-stories.ts';
import { buildStory, type Story } from '../../src/story/graph.ts';
import { tagOf } from '../../src/story/tag-of.ts';
import { allCardKeys } from '../../src/views/cards/card-view.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { type Site, sites } from '../sites.ts';
import { wordpressHtml } from '../wordpress.ts';
import { filesOf, pageOf, read } from './files.ts';

/** How each language of the sites says that a quotation is in nobody’s own words. */
const PARAPHRASED: Record<string, RegExp> = {
	ar: /نقلًا بالمعنى/,
	en: /paraphrased/,
	es: /en paráfrasis/,
};

const decode = (text: string) =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

/** A story in one of its languages, with the part of the site that tells it. */
interface Telling {
	name: string;
	url: string;
	outDir: string;
	contentDir: string;
	story: Story;
}

function tellingsOf({ name, url, outDir, contentDir }: Site): Telling[] {
	const { originals, translations } = divideTranslations(readFolder(contentDir));
	const story = buildStory(originals.flatMap(({ entry }) => (entry ? [entry] : [])));
	const translated = translatedStories(story, translations).map((one) => {
		const tag = tagOf(one);
		return {
			name: `${name} in ${tag}`,
			url: `${url}${tag}/`,
			outDir: `${outDir}/${tag}`,
			contentDir,
			story: one,
		};
	});
	return [{ name, url, outDir, contentDir, story }, ...translated];
}

const tellings = Object.values(sites).flatMap(tellingsOf);

test('answers are examined in every language that a story is told in', () => {
	for (const { outDir, contentDir } of Object.values(sites)) {
		const translations = `${contentDir}/translations`;
		const told = tellings.filter((one) => one.outDir.startsWith(outDir)).length;
		const folders = existsSync(translations) ? readdirSync(translations) : [];
		assert.equal(told, 1 + folders.length, outDir);
	}
});

for (const site of tellings) {
	const { story } = site;
	const retired = new Set(Object.keys(readPublished(site.contentDir).permalinks.retired));
	// Merged and withdrawn entries answer with a link, which permalinks.test.ts checks.
	const answers = filesOf(`${site.outDir}/oembed`, '.json')
		.map((file) => ({ of: file.slice(0, -5), text: read(`${site.outDir}/oembed`, file) }))
		.filter(({ of }) => !retired.has(of));

	test(`every carded entry of ${site.name} has its answer, its card and its page, and nothing else has an answer`, () => {
		assert.deepEqual(answers.map(({ of }) => of).sort(), allCardKeys(story).sort());
		for (const { of } of answers)
			for (const page of [pageOf(`embed/${of}/`).replace(/#.*/, ''), `embed/${of}/`])
				assert.ok(existsSync(`${site.outDir}/${page}index.html`), page);
	});

	test(`every oEmbed answer of ${site.name} keeps the rules of the fields`, () => {
		for (const { of, text } of answers) {
			assert.notEqual(text.charCodeAt(0), 0xfeff, of);
			const answer = JSON.parse(text) as OEmbed;
			assert.equal(answer.version, '1.0', of);
			assert.equal(answer.type, 'rich', of);
			assert.ok(answer.title.trim().length > 0, of);
			for (const name of ['author_name', 'provider_name'] as const)
				assert.equal(answer[name], story.story.data.publisher.name, of);
			assert.equal(answer.provider_url, site.url);
			assert.equal(answer.width, 600, of);
			assert.ok(
				Number.isInteger(answer.height) && answer.height >= 200 && answer.height <= 1000,
				`${of}: ${answer.height}`,
			);
			assert.ok(Number.isInteger(answer.cache_age), of);
			const { html } = answer;
			assert.ok(html.startsWith('<blockquote'), of);
			assert.equal(html.match(/<iframe/gi)?.length, 1, of);
			const frame = /<iframe ([^>]*)><\/iframe>/.exec(html)?.[1] ?? '';
			for (const attribute of [
				`src="${site.url}embed/${of}/"`,
				`height="${answer.height}"`,
				'width="100%"',
				'frameborder="0"',
				'marginwidth="0"',
				'marginheight="0"',
			])
				assert.ok(frame.includes(attribute), `${of}: ${attribute}`);
			assert.match(frame, /title="[^"]+"/, of);
			assert.doesNotMatch(frame, /scrolling/, of);
			assert.ok(html.endsWith(`<script async src="${site.url}embed.js"></script>`), of);
			assert.doesNotMatch(html, /wp-embedded-content|\n/, of);
			for (const [address] of text.matchAll(/https?:\/\/[^"\\\s<]+/g))
				assert.ok(address.startsWith(site.url), `${of}: ${address}`);
			assert.equal(
				'thumbnail_url' in answer,
				'thumbnail_width' in answer && 'thumbnail_height' in answer,
				of,
			);
		}
	});

	test(`WordPress keeps the words, the speaker, the date, the link and one frame of every answer of ${site.name}`, () => {
		for (const { of, text } of answers) {
			const kept = wordpressHtml((JSON.parse(text) as OEmbed).html) ?? '';
			const [, quotation = '', rest = ''] =
				/^<blockquote [^>]*>([\s\S]*)<\/blockquote>(<iframe[\s\S]*)$/.exec(kept) ?? [];
			assert.equal(kept.match(/<iframe/g)?.length, 1, of);
			assert.match(rest, /^<iframe [^>]*frameborder="0"[^>]*><\/iframe>$/, of);
			assert.match(
				quotation,
				new RegExp(`<a href="${site.url}${pageOf(`embed/${of}/`)}">[^<]+</a>$`),
				of,
			);
			const words = decode(quotation.replace(/<[^>]*>/g, ''));
			assert.doesNotMatch(words, /[.”][“A-Z]/, `${of}: parts run together`);
			const quote = of.startsWith('quotes/') ? story.quotes.get(of.slice(7)) : undefined;
			if (!quote) continue;
			const say = wordsIn(story.story.data.language);
			const inMarks = (text: string) => words.includes(say.inMarks(text));
			// A paraphrase is in nobody's own words, so it has no quotation marks and says what it is.
			if (quote.data.attribution === 'paraphrase')
				assert.match(words, PARAPHRASED[say.language.slice(0, 2)] ?? /^$/, of);
			for (const segment of quote.data.words)
				assert.equal(
					inMarks(segment),
					quote.data.attribution !== 'paraphrase' && words.includes(segment),
					of,
				);
			for (const segment of quote.data.words) assert.ok(words.includes(segment), of);
			for (const speaker of quote.data.speakers)
				assert.ok(
					words.includes(
						story.people.get(speaker)?.data.name ?? story.parties.get(speaker)?.data.name ?? '?',
					),
					of,
				);
			const year = quote.data.saidOn === 'unknown' ? undefined : quote.data.saidOn.slice(0, 4);
			if (year && !quote.data.saidOnInWords) assert.ok(words.includes(year), of);
		}
	});

	test(`what is pasted of ${site.name} leads to its answer, which agrees with what sites without oEmbed show`, () => {
		const pages = ['index.html', 'summary/index.html', 'timeline/index.html'];
		const [person] = story.people.keys();
		const [event] = story.events.keys();
		for (const file of [
			...pages,
			`people/${person}/index.html`,
			`embed/events/${event}/index.html`,
		]) {
			const html = read(site.outDir, file);
			const [, address = '', title = ''] =
				/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)" title="([^"]*)"/.exec(
					html,
				) ?? [];
			const answer = JSON.parse(read(site.outDir, address.slice(site.url.length))) as OEmbed;
			const inHead = (name: string) =>
				decode(new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
			const own = /^(index|people|embed)/.test(file);
			if (own) assert.ok(answer.title.startsWith(decode(title).replace(/…$/, '')), file);
			if (file.startsWith('embed/')) continue;
			assert.equal(inHead('title'), decode(title), file);
			assert.equal(answer.thumbnail_url, inHead('image'), file);
		}
		const front = JSON.parse(read(site.outDir, 'oembed/story.json')) as OEmbed;
		assert.equal(front.title, story.story.data.headline);
		const words = decode(front.html.replace(/<[^>]*>/g, ''));
		assert.ok(words.includes(story.story.data.standfirst.slice(0, 100)));
	});

	test(`the heights of ${site.name} are the same in the answers and in the gallery`, () => {
		const gallery = decode(
			filesOf(site.outDir, '.html')
				.filter((file) => /^(embed|share\/[^/]+)\/index\.html$/.test(file))
				.map((file) => read(site.outDir, file))
				.join(''),
		);
		for (const { of, text } of answers) {
			const { height } = JSON.parse(text) as OEmbed;
			const framed = [...gallery.matchAll(new RegExp(`/embed/${of}/" height="(\\d+)"`, 'g'))].map(
				([, found]) => Number(found),
			);
			assert.ok(
				framed.length >= 2 && framed.every((one) => one === height),
				`${of}: ${framed} and ${height}`,
			);
		}
	});
}

test('an answer says that its entry was corrected', () => {
	const { outDir } = sites.harbour;
	const { html } = JSON.parse(read(outDir, 'oembed/topics/night-gangs.json')) as OEmbed;
	assert.match(
		/^<blockquote[^>]*>([\s\S]*)<\/blockquote>/.exec(html)?.[1] ?? '',
		/Corrected 5 April 2024\. Before: The union met on one day/,
	);
	assert.match(read(outDir, 'embed/topics/night-gangs/index.html'), /Corrected 5 April 2024/);
});
