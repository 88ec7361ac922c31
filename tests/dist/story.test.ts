import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../../src/load/read-folder.ts';
import { buildStory } from '../../src/story/graph.ts';
import { sites } from '../sites.ts';
import { filesOf, read } from './files.ts';

const story = buildStory(readFolder('content').flatMap((one) => (one.entry ? [one.entry] : [])));
const { outDir } = sites.root;

/**
 * The eight passages quoted from the lead article, exactly as printed, but for the newspaper’s comma
 * before three closing marks, which is the full stop of their sentences.
 */
const PASSAGES: [id: string, words: string][] = [
	['q-rosselli-ball', '“The ball is in Kaiser’s court.”'],
	[
		'q-rosselli-ball',
		'“We remain ready to negotiate a contract that fully addresses the pressing problems faced by Kaiser Permanente clinicians and patients, but Kaiser is refusing to meet with us.”',
	],
	[
		'q-kaiser-engaged',
		'“NUHW and Kaiser Permanente have been engaged throughout the weekend, through a neutral facilitator, to address the outstanding issues on the bargaining table and seek resolution. As we have communicated to our employees and others, we have addressed the key issues raised by labor and management.”',
	],
	[
		'q-kaiser-pleased',
		'“We are pleased that the NUHW strike has been called off; it was the responsible thing to do.”',
	],
	[
		'q-kaiser-pleased',
		'“We credit this decision to our therapists, who have been providing leadership at the table and representing the voice of our employees in all these discussions.”',
	],
	[
		'q-letter-changes',
		'“We believe these changes will make meaningful, immediate improvement in your daily office schedule.”',
	],
	[
		'q-letter-changes',
		'“However, these actions are just the beginning, and so together we need to innovate and collaborate to design an integrated model of evidence based care that truly makes Kaiser Permanente the best place to receive care and best place to work in mental health.”',
	],
	[
		'q-rogers-return-access',
		'“Patients are having to wait a very long time for return access, not for the initial visit but for the ongoing visits. That’s been a situation that has not improved because really we haven’t finished the bargaining and we haven’t made concrete steps toward efforts that would help to improve that part of the service we provide.”',
	],
];

for (const [id, words] of PASSAGES) {
	test(`the passage ${words.slice(0, 40)}… stands letter by letter in its page, the list and, if it is marked, the summary and the front`, () => {
		// The front and the summary quote the sides at equal length, so they leave some passages out.
		const chosen = story.quotes.get(id)?.data.inSummary ? ['summary/index.html', 'index.html'] : [];
		for (const file of [`quotes/${id}/index.html`, 'quotes/index.html', ...chosen])
			assert.ok(read(outDir, file).includes(words), file);
	});
}

test('every segment of every quotation stands unchanged between marks in its page', () => {
	for (const quote of story.quotes.values()) {
		const html = read(outDir, `quotes/${quote.id}/index.html`);
		for (const segment of quote.data.words)
			assert.ok(
				html.includes(`“${segment.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}”`) ||
					html.includes(`“${segment}”`),
				quote.id,
			);
	}
});

test('the story is complete: topics, quotations, actions, glossary and events are all there', () => {
	assert.equal(story.topics.size, 8);
	assert.equal(story.quotes.size, 18);
	assert.equal(
		[...story.demands.values()].filter((one) => one.data.partOf === 'offer-thirty-days').length,
		6,
	);
	assert.ok(story.terms.size >= 15);
	assert.ok(story.events.size >= 30);
	assert.ok(story.sources.size >= 60);
	assert.ok((story.story.rich.notKnown ?? []).length >= 5);
});

test('every entry has its page or its place in a list', () => {
	for (const collection of [
		'topics',
		'parties',
		'people',
		'demands',
		'quotes',
		'differences',
		'sources',
	] as const)
		for (const id of story[collection].keys())
			assert.ok(read(outDir, `${collection}/${id}/index.html`).includes('<h1'), id);
	const timeline = read(outDir, 'timeline/index.html');
	for (const id of story.events.keys()) assert.ok(timeline.includes(`id="${id}"`), id);
	const glossary = read(outDir, 'glossary/index.html');
	for (const id of story.terms.keys()) assert.ok(glossary.includes(`id="${id}"`), id);
});

test('a source’s page lists all that rests on it, and a quotation’s page says where it is used', () => {
	const lead = read(outDir, `sources/${story.story.data.leadSource}/index.html`);
	for (const quote of story.quotes.values())
		if (quote.data.source === story.story.data.leadSource)
			assert.ok(lead.includes(`/quotes/${quote.id}/`), quote.id);
	assert.match(
		read(outDir, 'quotes/q-rosselli-ball/index.html'),
		/Where it is used[\s\S]*\/topics\/talking-or-refusing\//,
	);
});

test('topics are 250 to 600 words long', () => {
	for (const topic of story.topics.values()) {
		const html = read(outDir, `topics/${topic.id}/index.html`);
		const prose = [
			...html.matchAll(
				/<div class="block (?:prose|heading)[^"]*">([\s\S]*?)(?:<div class="notes"|<\/div>)/g,
			),
		]
			.map((match) => (match[1] ?? '').replace(/<sup[\s\S]*?<\/sup>/g, '').replace(/<[^>]+>/g, ' '))
			.join(' ');
		const words = prose.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
		assert.ok(words >= 250 && words <= 600, `${topic.id} has ${words} words`);
	}
});

test('no word of the first story is in the output of the second', () => {
	const names = [...story.parties.values(), ...story.people.values()]
		.flatMap((one) => one.data.name.split(/\s+/))
		.filter((word) => /^\p{Lu}/u.test(word) && word.length > 4);
	const own = new Set(
		filesOf(sites.harbour.contentDir, '.mdx').flatMap((file) =>
			read(sites.harbour.contentDir, file).split(/[^\p{L}]+/u),
		),
	);
	const foreign = [...new Set([...names, 'Kaiser', 'NUHW', 'Sacramento', 'therapist'])].filter(
		(word) => !own.has(word),
	);
	assert.ok(foreign.length > 15);
	const html = filesOf(sites.harbour.outDir, '')
		.filter((file) => /\.(html|json|svg|js)$/.test(file))
		.map((file) => read(sites.harbour.outDir, file))
		.join('\n');
	for (const word of foreign)
		assert.doesNotMatch(html, new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u'), word);
});

test('the second story has its own language, three parties and dates in its own manner', () => {
	const html = read(sites.harbour.outDir, 'index.html');
	assert.match(html, /<html lang="en-NZ"/);
	assert.equal([...html.matchAll(/<section class="side"/g)].length, 3);
	assert.match(html, /Covers events through \d{1,2} [A-Z][a-z]+ \d{4}/);
});

test('figures of one kind are drawn, with a table and data of the same, and nothing is drawn of too few', () => {
	const of = ({ outDir }: { outDir: string }, page: string) =>
		/<section class="?positions[\s\S]*?<\/section>/.exec(read(outDir, `${page}/index.html`))?.[0];
	for (const page of ['topics/on-the-table', 'demands/keep-seven']) {
		const section = of(sites.harbour, page) ?? '';
		const figures = [5, 6, 7, 6, 7];
		const inTable = [...section.matchAll(/<span class="amount">(\d) people each night</g)];
		assert.deepEqual(
			inTable.map(([, figure]) => Number(figure)),
			figures,
		);
		assert.equal([...section.matchAll(/<svg x="/g)].length, figures.length);
	}
	const [row] = /^keep-seven,.*$/m.exec(read(sites.harbour.outDir, 'data/demands.csv')) ?? [];
	assert.match(row ?? '', /""period"":""each night"",""date"":""2024-04-02""/);
	for (const file of filesOf(outDir, 'index.html'))
		assert.ok(!read(outDir, file).includes('"positions"'), file);
	assert.equal(of(sites.meadow, 'demands/offer-third'), undefined);
});

test('no page carries script but search and the gallery, only data of one kind and the copy button, and no page loads anything from elsewhere', () => {
	for (const file of filesOf(outDir, '.html').filter((one) => !/^(es\/)?embed\/.+\//.test(one))) {
		const html = read(outDir, file);
		const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
		const isNotFound = /^(es\/)?404\.html$/.test(file);
		assert.deepEqual(
			scripts.filter((tag) => tag === '<script type="application/ld+json">').length,
			isNotFound ? 0 : 1,
			file,
		);
		if (!/^(es\/)?(search|embed|share)\//.test(file))
			assert.equal(scripts.length, isNotFound ? 0 : 2, file);
		assert.doesNotMatch(
			html,
			/<(?:img|iframe|link|script)[^>]*\s(?:src|href)="(?:https?:)?\/\/(?!localhost)/,
			file,
		);
		assert.doesNotMatch(html, /url\((?:&quot;|["'])?https?:/, file);
	}
});
