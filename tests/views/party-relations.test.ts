import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Member } from '../../src/views/party-member.ts';
import { partyPage } from '../../src/views/party-page.ts';
import { partyRelationsView } from '../../src/views/party-relations.ts';
import { demandGroups, quoteGroups } from '../../src/views/side-groups.ts';
import { summaryView } from '../../src/views/summary.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const ids = (members: { name: { id: string } }[]) => members.map(({ name }) => name.id);
const rowsOf = (given: StoryGiven) => {
	const { above, row, middle, others, areSides } = partyRelationsView(makeStory(given));
	return {
		above: ids(above),
		row: ids(row),
		middle: ids(middle),
		others: ids(others),
		areSides,
	};
};

const around: StoryGiven['parties'] = [
	{ id: 'broker', kind: 'go-between' },
	{ id: 'court', kind: 'court' },
	{ id: 'mayor', kind: 'public official', role: 'caller' },
	{ id: 'paper', kind: 'media' },
	{ id: 'patients', kind: 'affected' },
	{ id: 'branch', partOf: 'union' },
];

test('every party stands where its role says, whatever its kind', () => {
	assert.deepEqual(rowsOf({ parties: around }), {
		above: ['court', 'mayor'],
		row: ['union', 'company'],
		middle: ['broker'],
		others: ['patients'],
		areSides: true,
	});
	assert.deepEqual(
		rowsOf({
			parties: [
				{ id: 'bishop', kind: 'other', role: 'go-between' },
				{ id: 'press', kind: 'media', role: 'affected' },
				{ id: 'union', kind: 'union', role: 'caller' },
				{ id: 'town', kind: 'government', role: 'other' },
			],
		}),
		{
			above: ['union'],
			row: ['company'],
			middle: ['bishop'],
			others: ['press', 'town'],
			areSides: true,
		},
	);
});

test('parts stand inside their party, also parts of parts, unless they have a place of their own', () => {
	const { row, above } = partyRelationsView(
		makeStory({
			parties: [
				...around,
				{ id: 'local', partOf: 'branch' },
				{ id: 'board', partOf: 'union', role: 'caller' },
			],
		}),
	);
	const [union] = row as [Member];
	assert.deepEqual(ids(union.parts), ['branch']);
	assert.deepEqual(ids(union.parts[0]?.parts ?? []), ['local']);
	assert.ok(ids(above).includes('board'));
});

test('lines lead from the row above to the sides that its relations name, each once', () => {
	const { lines } = partyRelationsView(
		makeStory({
			parties: [
				{
					id: 'court',
					kind: 'court',
					relations: [
						{ to: 'company', as: 'ordered' },
						{ to: 'company', as: 'heard' },
						{ to: 'patients', as: 'heard' },
					],
				},
				{ id: 'patients', kind: 'affected' },
			],
		}),
	);
	assert.deepEqual(lines, [{ from: 0, to: 1 }]);
});

const without: StoryGiven = {
	story: { parties: [] },
	parties: around,
	people: [{ id: 'ann', party: 'branch' }],
	demands: [
		{ id: 'ask', by: ['ann'], inSummary: true },
		{ id: 'offer', kind: 'offer', by: ['union'], inSummary: true },
		{ id: 'small', by: ['company'] },
	],
	quotes: [
		{ id: 'q', speakers: ['ann'] },
		{ id: 'r', speakers: ['company'] },
	],
};

test('in a story without sides everybody who is neither above nor a part stands in the row', () => {
	assert.deepEqual(rowsOf(without), {
		above: ['court', 'mayor'],
		row: ['broker', 'company', 'patients', 'union'],
		middle: [],
		others: [],
		areSides: false,
	});
});

test('in a story without sides the parties that ask something in the summary are set side by side', () => {
	const story = makeStory(without);
	const [union, ...more] = partyRelationsView(story).sides;
	assert.equal(more.length, 0);
	assert.deepEqual(
		union?.demands.map(({ side, asks }) => [side, asks.map(({ id }) => id)]),
		[
			['asks', ['ask']],
			['offers', ['offer']],
		],
	);
	const { parties, others, columns } = summaryView(story);
	assert.deepEqual([ids(parties), columns], [['union'], []]);
	assert.deepEqual(ids(others), ['broker', 'company', 'court', 'mayor', 'patients']);
	const page = partyPage(story, 'union');
	assert.deepEqual([page.demands.length, page.quotes.length], [2, 1]);
});

test('the summary of a story with sides names those who go between, call and decide, no others', () => {
	assert.deepEqual(ids(summaryView(makeStory({ parties: around })).others), [
		'broker',
		'court',
		'mayor',
	]);
});

test('a story without sides has one group of quotations and one of demands, without a heading', () => {
	const story = makeStory(without);
	for (const groups of [quoteGroups(story), demandGroups(story)]) {
		assert.deepEqual(
			groups.map(({ heading, party }) => [heading, party]),
			[[undefined, undefined]],
		);
	}
	assert.deepEqual(
		quoteGroups(makeStory({ ...without, story: {} })).map(({ heading }) => heading),
		['union', 'company'].map((id) => `The ${id}`),
	);
	assert.deepEqual(
		quoteGroups(makeStory({ parties: around, quotes: [{ id: 'q', speakers: ['court'] }] })).map(
			({ heading }) => heading,
		),
		['Others'],
	);
});
