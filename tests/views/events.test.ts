// What readers and machines see of an event: its time, what became of it, votes and figures.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainEntity } from '../../src/formats/main-entity.ts';
import { timelineCard, timelineKind } from '../../src/views/cards/timeline-card.ts';
import { demandPage } from '../../src/views/demand-page.ts';
import { eventLink } from '../../src/views/entry-links.ts';
import { fieldWords } from '../../src/views/field-words.ts';
import { snapshotOf } from '../../src/views/snapshot.ts';
import { subjectView } from '../../src/views/subject.ts';
import { summaryView } from '../../src/views/summary.ts';
import { timelineView } from '../../src/views/timeline.ts';
import { timesNote } from '../../src/views/times-note.ts';
import { eventYears } from '../../src/views/years.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makeStory } from '../make-story.ts';

const vote = { question: 'The offer', unit: 'members', source: 'second', locator: 'page 2' };
const amounts = [
	{ of: 'people there', value: 4000, unit: 'people', source: 'report' },
	{ of: 'people there', value: 3900, unit: 'people', source: 'second', note: 'By the police.' },
	{ of: 'cost', value: 2.75, unit: 'percent', source: 'report', locator: 'page 1' },
	{ of: 'rent', value: 40, unit: 'dollars', period: 'a day', date: '2026-01', source: 'report' },
];
const story = makeStory({
	story: { language: 'en-US', timeZone: 'America/Los_Angeles' },
	sources: [{ id: 'second', publisher: 'The Other' }],
	demands: [{ id: 'd', amounts }],
	events: [
		{ id: 'late', date: '2026-02-13T17:00/2026-02-13T18:30', inSummary: true },
		{ id: 'early', date: '2026-02-13T05:30', inSummary: true, amounts },
		{ id: 'day', date: '2026-02-13', vote: { ...vote, for: 1561, against: 36, abstained: 3 } },
		{ id: 'percent', date: '2026-02-14', vote: { ...vote, against: 88, unit: 'percent' } },
		{
			id: 'off',
			date: '2026-07-15T09:00',
			planned: true,
			outcome: 'did not take place',
			decidedBy: 'early',
			inSummary: true,
		},
		{ id: 'held', date: '2026-07-16', planned: true, outcome: 'took place', inSummary: true },
		{ id: 'plan', date: '2026-07-17', planned: true },
	],
});
const shown = new Map(
	eventYears(story)
		.flatMap(({ events }) => events)
		.map((event) => [event.id, event]),
);

test('events of one day come in the order of their times', () =>
	assert.deepEqual([...shown.keys()].slice(0, 4), ['day', 'early', 'late', 'percent']));

test('times stand with their dates, and whose clocks they are is said once', () => {
	assert.equal(shown.get('early')?.date, 'February 13, 2026 at 5:30 a.m.');
	assert.equal(shown.get('late')?.date, 'February 13, 2026, 5–6:30 p.m.');
	assert.equal(timelineView(story).timesNote, 'Times are Pacific Time.');
	assert.equal(timelineCard(story).timesNote, 'Times are Pacific Time.');
	assert.equal(summaryView(story).timesNote, 'Times are Pacific Time.');
});

test('where no time is shown, no clock is named', () => {
	const named = (id: string) => timesNote(story, [story.events.get(id) ?? assert.fail()]);
	assert.deepEqual([named('day'), named('early')], [undefined, 'Times are Pacific Time.']);
	const inWords = makeStory({
		story: { timeZone: 'Pacific/Auckland' },
		events: [{ id: 'e', date: '2026-02-13T05:30', dateInWords: 'one morning' }],
	});
	assert.equal(timelineView(inWords).timesNote, undefined);
});

test('a link to an event names its day without the time, and what became of a plan', () => {
	const notes = [...story.events.values()].map((event) => eventLink(story, event).note);
	assert.deepEqual(notes, [
		'February 13, 2026',
		'February 13, 2026',
		'February 13, 2026',
		'February 14, 2026',
		'July 15, 2026, did not take place',
		'July 16, 2026, planned, took place',
		'July 17, 2026, planned',
	]);
});

test('what became of a plan is said with the event that decided it', () => {
	const { outcome, state } = shown.get('off') ?? assert.fail();
	assert.equal(state, 'did not take place');
	assert.deepEqual(outcome, {
		words: 'It did not take place',
		decidedBy: { title: 'early', address: '/timeline/#early', note: 'February 13, 2026' },
	});
	assert.equal(shown.get('held')?.outcome, undefined);
});

test('a plan that took place is drawn as what happened, one that was called off is crossed out', () => {
	const marks = timelineView(story).panels.flatMap((panel) => panel.marks);
	assert.deepEqual(
		marks.slice(4).map(({ id, planned, calledOff }) => [id, planned, calledOff]),
		[
			['off', true, true],
			['held', false, false],
			['plan', true, false],
		],
	);
});

test('the timeline card counts the sources of fields and of texts, each once', () => {
	const cited = makeStory({
		sources: [{ id: 'paper' }, { id: 'post' }],
		events: [
			{
				id: 'a',
				date: '2026-02-13',
				sources: [{ source: 'paper' }],
				body: 'It met.[@paper; @post]',
			},
		],
	});
	assert.match(timelineCard(cited).sources ?? '', /^2 sources/);
});

test('the words of the timeline card leave out what did not take place', () => {
	const { text } = timelineKind.inWords(timelineCard(story));
	assert.match(text, /held/);
	assert.doesNotMatch(text, /off/);
});

test('JSON-LD gives times with the offset of their zone, and the status of plans', () => {
	const main = subjectView(story, 'timeline').main ?? assert.fail();
	const url = (id: string) => `https://x.example/timeline/#${id}`;
	assert.deepEqual(
		mainEntity(main, wordsIn('en-US'), (address) => `https://x.example${address}`),
		[
			{ name: 'early', startDate: '2026-02-13T05:30-08:00', url: url('early') },
			{
				name: 'late',
				startDate: '2026-02-13T17:00-08:00',
				endDate: '2026-02-13T18:30-08:00',
				url: url('late'),
			},
			{
				name: 'off',
				startDate: '2026-07-15T09:00-07:00',
				eventStatus: 'https://schema.org/EventCancelled',
				url: url('off'),
			},
			{
				name: 'held',
				startDate: '2026-07-16',
				eventStatus: 'https://schema.org/EventScheduled',
				url: url('held'),
			},
		].map((event) => ({ '@type': 'Event', ...event })),
	);
});

test('a vote shows figures as the language writes them, and shares of those for and against', () => {
	const { vote: table } = shown.get('day') ?? assert.fail();
	assert.deepEqual(table?.rows, [
		{ answer: 'For', figure: '1,561', share: '97.7' },
		{ answer: 'Against', figure: '36', share: '2.3' },
		{ answer: 'Abstained', figure: '3' },
	]);
	assert.deepEqual(
		[table?.unit, table?.hasShares, table?.source?.publisher, table?.source?.locator],
		['members', true, 'The Other', 'page 2'],
	);
});

test('percentages have no shares, and a side without a figure is said to have none', () => {
	const { vote: table } = shown.get('percent') ?? assert.fail();
	assert.equal(table?.hasShares, false);
	assert.deepEqual(table?.rows, [
		{ answer: 'For', figure: 'not given' },
		{ answer: 'Against', figure: '88' },
	]);
});

test('the summary tells a vote in a line and cites its source, unless the title says it all', () => {
	const given = (title: string) =>
		summaryView(
			makeStory({
				sources: [{ id: 'second' }],
				events: [{ id: 'e', title, inSummary: true, vote: { ...vote, against: 88 } }],
			}),
		).days[0] ?? assert.fail();
	const day = given('The offer fails');
	assert.equal(day.vote, 'The offer: 88 members against');
	assert.deepEqual(
		day.references.map(({ number }) => number),
		[1, 2],
	);
	assert.equal(given('Offer rejected by 88').vote, undefined);
	assert.equal(given('Offer rejected in 1988').vote, 'The offer: 88 members against');
});

test('figures for one thing stand side by side, on the page of a demand and at an event', () => {
	const groups = shown.get('early')?.amounts;
	assert.deepEqual(
		groups?.map(({ of, date, differ, figures }) => [
			date ? `${of}, ${date}` : of,
			differ,
			figures.map((one) => [one.amount, one.source?.publisher, one.source?.locator, one.note]),
		]),
		[
			[
				'people there',
				true,
				[
					['4,000 people', 'The Paper', undefined, undefined],
					['3,900 people', 'The Other', undefined, 'By the police.'],
				],
			],
			['cost', false, [['2.75 percent', 'The Paper', 'page 1', undefined]]],
			['rent, January 2026', false, [['40 dollars a day', 'The Paper', undefined, undefined]]],
		],
	);
	assert.deepEqual(demandPage(story, 'd').amounts, groups);
});

test('in the list of changes, times, outcomes, votes and figures are words', () => {
	const { entries } = snapshotOf(story);
	const words = (id: string) =>
		Object.fromEntries(
			fieldWords(
				`events/${id}`,
				entries[`events/${id}`] ?? assert.fail(),
				(key) => entries[key]?.title,
				wordsIn('en-US'),
			),
		);
	assert.equal(words('early').Date, 'February 13, 2026 at 5:30 a.m.');
	assert.equal(words('off')['What became of it'], 'It did not take place');
	assert.equal(words('off')['Decided by'], 'early');
	assert.equal(
		words('day').Vote,
		'The offer: 1,561 members for, 36 against, 3 abstained (The Other: Headline of second, page 2)',
	);
	assert.equal(
		words('early').Figures,
		'people there: 4,000 people (The Paper: Headline of report); people there: 3,900 people (The Other: Headline of second). By the police.; cost: 2.75 percent (The Paper: Headline of report, page 1); rent, January 2026: 40 dollars a day (The Paper: Headline of report)',
	);
});

test('what came after the day through which the story covers events is marked as later', () => {
	const story = makeStory({
		events: [
			{ id: 'before', date: '2024-03-04' },
			{ id: 'after', date: '2024-03-05' },
			{ id: 'month', date: '2024-03' },
			{ id: 'unknown', date: 'unknown' },
		],
	});
	const states = eventYears(story).flatMap(({ events }) =>
		events.map(({ id, state }) => [id, state]),
	);
	assert.deepEqual(Object.fromEntries(states), {
		before: undefined,
		after: 'later',
		month: undefined,
		unknown: undefined,
	});
});

test('on a page that tells much, only the texts name the parties of an event', () => {
	const partiesOf = (count: number) => {
		const story = makeStory({
			events: Array.from({ length: count }, (_, i) => ({
				id: `e${i}`,
				title: 'What happened '.repeat(6).trim(),
				parties: ['union'],
			})),
		});
		return eventYears(story).flatMap(({ events }) => events.map(({ parties }) => parties.length));
	};
	assert.deepEqual(new Set(partiesOf(3)), new Set([1]));
	assert.deepEqual(new Set(partiesOf(400)), new Set([0]));
});
