// Whatever is broken, the development server has a story to show, and every view of it can be made.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentFiles } from '../../src/load/content-files.ts';
import { type ReadEntry, readEntry } from '../../src/load/read-entry.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { readImages } from '../../src/load/read-images.ts';
import { readPublished } from '../../src/load/read-published.ts';
import { type ShownEntries, shownEntries } from '../../src/load/shown-entries.ts';
import type { AnyEntry } from '../../src/story/entry.ts';
import { buildStory, type Story } from '../../src/story/graph.ts';
import { aboutView } from '../../src/views/about.ts';
import { changesView } from '../../src/views/changes.ts';
import { demandPage } from '../../src/views/demand-page.ts';
import { differencePage } from '../../src/views/difference-page.ts';
import { eventLines } from '../../src/views/event-lines.ts';
import { frontView } from '../../src/views/front.ts';
import { partyPage } from '../../src/views/party-page.ts';
import { personPage } from '../../src/views/person-page.ts';
import { quotePage } from '../../src/views/quote-page.ts';
import { searchIndex } from '../../src/views/search-index.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { storyData } from '../../src/views/story-data.ts';
import { summaryView } from '../../src/views/summary.ts';
import { termViews } from '../../src/views/terms.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { topicPage } from '../../src/views/topic-page.ts';
import { brokenContents, soundText } from '../broken-content.ts';

const HARBOUR = join(import.meta.dirname, '../fixtures/harbour');
const sound = readFolder(HARBOUR);
const { permalinks, editions } = readPublished(HARBOUR);
const records = { permalinks, editions, receipts: new Map(), images: readImages(HARBOUR) };

const byFile = (read: ReadEntry[]): ShownEntries =>
	new Map(read.flatMap(({ entry }) => (entry ? [[entry.file, entry] as const] : [])));
const before = byFile(sound);

/** The harbour story with some files changed, added, or removed (undefined). */
function changed(files: Record<string, string | undefined>): ReadEntry[] {
	const others = sound.filter(({ entry }) => entry && !(entry.file in files));
	const given = Object.entries(files).flatMap(([file, text]) =>
		text === undefined ? [] : readEntry(file, text),
	);
	return [...others, ...given];
}

const storyOf = (shown: ShownEntries): Story => buildStory([...shown.values()], records);

const PAGES = {
	parties: partyPage,
	people: personPage,
	demands: demandPage,
	quotes: quotePage,
	topics: topicPage,
	differences: differencePage,
	sources: sourcePage,
} as const;

function makeEveryView(story: Story): void {
	for (const [name, page] of Object.entries(PAGES))
		for (const id of story[name as keyof typeof PAGES].keys()) page(story, id);
	for (const view of [
		aboutView,
		changesView,
		eventLines,
		frontView,
		searchIndex,
		storyData,
		summaryView,
		termViews,
		timelineView,
	] as ((story: Story) => unknown)[])
		view(story);
}

const idsIn = (shown: ShownEntries | undefined) =>
	new Set([...(shown?.values() ?? [])].map(({ id }: AnyEntry) => id));

test('a sound folder is shown as it is', () => {
	assert.deepEqual(shownEntries(sound, new Map(), records), before);
	assert.equal(before.size, contentFiles(HARBOUR).length);
});

for (const [when, earlier] of [
	['after a sound state', before],
	['from the start', new Map()],
] as const)
	test(`of every broken content a story is shown, and all its views can be made, ${when}`, () => {
		const cases = brokenContents().filter(({ files }) =>
			Object.entries(files).every(
				([file, text]) => file.endsWith('.mdx') && (text === undefined || typeof text === 'string'),
			),
		);
		assert.ok(cases.length > 300);
		let asTheyAre = 0;
		for (const { files, name, family } of cases) {
			const read = changed(files as Record<string, string | undefined>);
			const shown = shownEntries(read, earlier, records);
			// What story.mdx cannot be without may be broken from the start.
			if (!shown && earlier.size === 0) continue;
			assert.ok(shown, `${family}, ${name}: nothing is shown`);
			// The usual case, in which the one broken file is shown as it was.
			if ([...shown].every(([file, entry]) => before.get(file) === entry)) continue;
			asTheyAre += 1;
			assert.doesNotThrow(() => makeEveryView(storyOf(shown)), `${family}, ${name}`);
		}
		assert.ok(
			asTheyAre > 20,
			'some broken files are shown as they are, with their problem beside them',
		);
		makeEveryView(storyOf(before));
	});

const QUOTE = 'quotes/q-talks-first.mdx';

test('a broken file is shown as it was, and left out when it is new; others are shown as they are', () => {
	const broken = shownEntries(
		changed({
			[QUOTE]: '---\ntitle: a: b\n---\n',
			'terms/new.mdx': '---\nnome: new\n---\n',
			'terms/gang.mdx': soundText('terms/gang.mdx').replace(/^name: .*/m, 'name: crew'),
		}),
		before,
		records,
	);
	assert.equal(broken?.get(QUOTE), before.get(QUOTE));
	assert.equal(broken?.has('terms/new.mdx'), false);
	const gang = broken?.get('terms/gang.mdx');
	assert.equal(gang?.collection === 'terms' && gang.data.name, 'crew');
});

test('a slip in words, balance or proof is shown as it is', () => {
	const text = soundText(QUOTE).replace(
		/^ {2}- .*/m,
		'  - Other words than those that were checked.',
	);
	const shown = shownEntries(changed({ [QUOTE]: text }), before, records);
	assert.notEqual(shown?.get(QUOTE), before.get(QUOTE));
});

test('what others refer to stays when its file is gone; without others it goes', () => {
	const speaker = 'people/idris-quellborn.mdx';
	assert.ok(
		idsIn(shownEntries(changed({ [speaker]: undefined }), before, records)).has('idris-quellborn'),
	);
	const correction = 'corrections/c-2024-04-05.mdx';
	const shown = shownEntries(changed({ [correction]: undefined }), before, records);
	assert.equal(shown?.has(correction), false);
});

test('what refers to a new broken file is shown as it was, or left out too when it is new', () => {
	const text = soundText(QUOTE);
	const shown = shownEntries(
		changed({
			'people/new.mdx': '---\nname: New\n---\n',
			[QUOTE]: text.replace(/^speakers: .*/m, 'speakers: [new]'),
			'quotes/q-new.mdx': text.replace(/^speakers: .*/m, 'speakers: [new]'),
		}),
		before,
		records,
	);
	assert.equal(shown?.get(QUOTE), before.get(QUOTE));
	assert.equal(shown?.has('quotes/q-new.mdx'), false);
	assert.equal(shown?.size, before.size);
});

test('without an earlier state, what refers to a broken file is shown without the reference, where it can be', () => {
	const topic = 'topics/what-next.mdx';
	const shown = shownEntries(
		changed({ [topic]: '---\nquestion: a: b\n---\n' }),
		new Map(),
		records,
	);
	assert.ok(shown);
	assert.equal(shown.has(topic), false);
	assert.equal(shown.size, before.size - 1);
	const quote = shown.get(QUOTE);
	assert.deepEqual(quote?.collection === 'quotes' && quote.data.topics, []);
	makeEveryView(storyOf(shown));
	const speaker = 'people/idris-quellborn.mdx';
	const fewer = shownEntries(changed({ [speaker]: '---\nname: a: b\n---\n' }), new Map(), records);
	assert.ok(fewer);
	assert.equal(fewer.has(QUOTE), false, 'a quotation cannot be without its speaker');
	makeEveryView(storyOf(fewer));
});

test('without story.mdx nothing is shown, unless it was there before', () => {
	const none = changed({ 'story.mdx': 'words' });
	assert.equal(shownEntries(none, new Map(), records), undefined);
	assert.ok(shownEntries(none, before, records)?.has('story.mdx'));
	const gone = changed({ 'story.mdx': undefined });
	assert.deepEqual(shownEntries(gone, before, records), before);
});
