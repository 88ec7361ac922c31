// A story whose lists need list pages, and one whose lists each fit on a single page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterLinks, letterPages } from '../../src/views/alphabetical-index.ts';
import { differenceGroups } from '../../src/views/difference-lists.ts';
import { eventLines } from '../../src/views/event-lines.ts';
import { frontView } from '../../src/views/front.ts';
import { listIndex } from '../../src/views/list-page-links.ts';
import { listPageView } from '../../src/views/list-page-view.ts';
import { listPageIds } from '../../src/views/list-pages.ts';
import { partyPage } from '../../src/views/party-page.ts';
import { makeStory } from '../make-story.ts';

const many = <T>(count: number, of: (i: number) => T) =>
	Array.from({ length: count }, (_, i) => of(i));
const day = (i: number) => `20${10 + (i % 4)}-${String(1 + (i % 12)).padStart(2, '0')}-01`;

const short = makeStory({
	quotes: many(5, (i) => ({ id: `q${i}`, saidOn: day(i) })),
	events: many(5, (i) => ({ id: `e${i}`, date: day(i) })),
	topics: many(3, (i) => ({ id: `t${i}`, order: i + 1 })),
});
const long = makeStory({
	quotes: many(400, (i) => ({ id: `q${i}`, saidOn: day(i) })),
	demands: [
		{ id: 'whole', date: '2010-01-01' },
		{ id: 'part', partOf: 'whole' },
		...many(60, (i) => ({ id: `d${i}`, date: day(i) })),
	],
	events: many(200, (i) => ({ id: `e${i}`, date: day(i), parties: ['union'] })),
	topics: many(200, (i) => ({ id: `t${i}`, order: i + 1 })),
	differences: many(30, (i) => ({ id: `f${i}`, topics: [`t${i % 2}`] })),
});

test('a short story has no list pages, and all its lists are whole', () => {
	for (const list of ['quotes', 'demands', 'events', 'sources', 'topics'] as const)
		assert.deepEqual([listIndex(short, list), listPageIds(short, list)], [undefined, []]);
	assert.deepEqual(
		[
			eventLines(short),
			differenceGroups(short),
			letterLinks(short),
			frontView(short).moreQuestions,
		],
		[undefined, undefined, [], []],
	);
	assert.equal(frontView(short).questions.length, 3);
});

test('every quotation of a long story is on exactly one list page, and the index counts them all', () => {
	const pages = listPageIds(long, 'quotes').map((id) => listPageView(long, 'quotes', id));
	assert.deepEqual(
		pages.flatMap((page) => page.entries.map(({ id }) => id)).sort(),
		[...long.quotes.keys()].sort(),
	);
	assert.equal(
		listIndex(long, 'quotes')?.years.reduce((sum, year) => sum + year.count, 0),
		400,
	);
	assert.ok(pages.every((page) => page.entries.length <= 20));
	assert.equal(pages[0]?.previous, undefined);
	assert.equal(pages[0]?.next?.title, pages[1]?.title);
	assert.deepEqual([pages[0]?.title, pages[1]?.title], ['2010', 'January 2010']);
});

test('the parts of a demand are on no list page', () => {
	assert.ok(
		!listPageIds(long, 'demands').some((id) =>
			listPageView(long, 'demands', id).entries.some((demand) => demand.id === 'part'),
		),
	);
});

test('a long timeline has a line for every event, which leads to where the event is told in full', () => {
	const told = makeStory({ events: many(120, (i) => ({ id: `e${i}`, date: day(i) })) });
	const lines = eventLines(told) ?? [];
	assert.deepEqual(
		lines.flatMap((year) => year.events.map(({ id }) => id)).sort(),
		[...told.events.keys()].sort(),
	);
	const one = lines[0]?.events[0];
	assert.match(
		one?.address ?? '',
		new RegExp(`^/timeline/in/\\d{4}(-\\d\\d)?(-part-\\d+)?/#${one?.id}$`),
	);
});

test('events with tables of figures take more room, and months with times are pages like others', () => {
	const vote = { question: 'Q', for: 1, unit: 'votes', source: 'report' };
	const timed = (withVotes: number) =>
		makeStory({
			story: { timeZone: 'America/Los_Angeles' },
			events: many(36, (i) => ({
				id: `e${i}`,
				date: `2026-0${1 + (i % 3)}-13T0${i % 10}:30`,
				...(i < withVotes ? { vote } : {}),
			})),
		});
	assert.deepEqual(listPageIds(timed(8), 'events'), []);
	assert.deepEqual(listPageIds(timed(9), 'events'), ['2026', '2026-01', '2026-02', '2026-03']);
	const { entries, title } = listPageView(timed(9), 'events', '2026-02');
	assert.deepEqual([title, entries.length], ['February 2026', 12]);
	assert.ok(
		entries.every(({ data }, i) => i === 0 || data.date >= (entries[i - 1]?.data.date ?? '')),
	);
});

test('the front page shows the first of many questions and links to all; a party’s page shows the latest entries and counts the rest', () => {
	const front = frontView(long);
	assert.deepEqual(
		[front.questions.length, front.moreQuestions.map(({ title, address }) => [title, address])],
		[
			8,
			[
				['Questions 1 to 150', '/topics/in/1/'],
				['Questions 151 to 200', '/topics/in/1-part-2/'],
			],
		],
	);
	const party = partyPage(long, 'union');
	assert.deepEqual(
		[party.quotes.length, party.left.quotes, party.events.length, party.left.events],
		[16, 384, 24, 176],
	);
	assert.equal(party.quotes.at(-1)?.id, [...long.quotes.keys()].at(-1));
});

test('many differences are listed by question, and a long index by letter', () => {
	assert.deepEqual(
		differenceGroups(long)?.map(({ heading, entries }) => [heading, entries.length]),
		[
			['What is t0?', 15],
			['What is t1?', 15],
		],
	);
	assert.equal(
		letterPages(long).reduce((sum, page) => sum + page.entries.length, 0),
		letterLinks(long).reduce((sum, link) => sum + link.count, 0),
	);
	assert.ok(letterPages(long).every((page) => page.entries.length <= 180));
});
