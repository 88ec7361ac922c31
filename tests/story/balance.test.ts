import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balance, partyOf, sideOf, wordCount } from '../../src/story/balance.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const PARTIES: StoryGiven['parties'] = [
	{ id: 'branch', partOf: 'union' },
	{ id: 'desk', partOf: 'branch' },
	{ id: 'neighbours' },
];
const PEOPLE: StoryGiven['people'] = [
	{ id: 'ann', party: 'desk' },
	{ id: 'ben', party: 'company' },
	{ id: 'eve' },
];
const counted = (given: StoryGiven) =>
	balance(makeStory({ parties: PARTIES, people: PEOPLE, ...given })).map(
		({ party, quotations, words, share, demands }) => [party.id, quotations, words, share, demands],
	);

const COUNTS: [text: string, words: number][] = [
	['我们等了三个月。没有人来。', 7],
	['Wir warten – “我们等”', 4],
	['One two', 2],
	['  one\n two\t', 2],
	['one – two — three', 3],
	['one -- two … !', 2],
	['it’s well-known', 2],
	['$5 2.5 %', 2],
	['Ōtautahi é', 2],
	['“ ”', 0],
	['', 0],
];
for (const [text, words] of COUNTS)
	test(`${JSON.stringify(text)} has ${words} words: marks and dashes alone do not count`, () =>
		assert.equal(wordCount(text), words));

test('words of people and nested parties count for the party set side by side that they belong to', () => {
	const quotes = [
		{ id: 'a', speakers: ['ann'], words: ['one two', '– three.'] },
		{ id: 'b', speakers: ['branch'], words: ['four five six'] },
		{ id: 'c', speakers: ['ben'], words: ['one two'] },
	];
	assert.deepEqual(counted({ quotes }), [
		['union', 2, 6, 0.75, 0],
		['company', 1, 2, 0.25, 0],
	]);
});

test('words of everybody else count for nobody', () => {
	assert.deepEqual(
		counted({
			quotes: [
				{ id: 'a', speakers: ['eve'] },
				{ id: 'b', speakers: ['neighbours'] },
			],
		}),
		[
			['union', 0, 0, 0, 0],
			['company', 0, 0, 0, 0],
		],
	);
});

test('two speakers of one side count once, two sides count each', () => {
	const quotes = [
		{ id: 'a', speakers: ['ann', 'union'], words: ['one'] },
		{ id: 'b', speakers: ['ann', 'ben'], words: ['two'] },
	];
	assert.deepEqual(counted({ quotes }), [
		['union', 2, 2, 2 / 3, 0],
		['company', 1, 1, 1 / 3, 0],
	]);
});

test('demands count for the side that makes them', () => {
	const demands = [
		{ id: 'a', by: ['ann', 'branch'] },
		{ id: 'b', by: ['ben'], to: ['union'] },
		{ id: 'c', by: ['company'], to: ['union'] },
		{ id: 'd', by: ['neighbours'] },
	];
	assert.deepEqual(
		counted({ demands }).map(([id, , , , made]) => [id, made]),
		[
			['union', 1],
			['company', 2],
		],
	);
});

test('a paraphrase does not count as a quotation, and words are verified when their receipt says so', () => {
	const quotes = [
		{ id: 'a', speakers: ['ann'], words: ['one two'], topics: ['t'] },
		{ id: 'b', speakers: ['union'], words: ['one'], topics: ['t', 'u'] },
		{
			id: 'c',
			speakers: ['company'],
			words: ['one two three'],
			attribution: 'paraphrase' as const,
		},
	];
	const receipt = { source: 'report', speakers: ['ann'], words: ['one two'], wordsHash: '' };
	const story = makeStory(
		{
			parties: PARTIES,
			people: PEOPLE,
			topics: [
				{ id: 't', order: 1 },
				{ id: 'u', order: 2 },
			],
			quotes,
		},
		{
			receipts: new Map([
				['a', { ...receipt, state: 'verified' }],
				['b', { ...receipt, state: 'unchecked' }],
			]),
		},
	);
	assert.deepEqual(
		balance(story).map(({ party, quotations, words, verifiedWords, topics }) => [
			party.id,
			quotations,
			words,
			verifiedWords,
			topics,
		]),
		[
			['union', 2, 3, 2, 2],
			['company', 0, 0, 0, 0],
		],
	);
});

test('the side named first in a text is the one that is first linked, quoted or shown with a demand', () => {
	const topics = [
		{
			id: 'a',
			order: 1,
			body: '<Party id="neighbours" /> and <Person id="ben" />, then <Party id="union" />.[@report]',
		},
		{
			id: 'b',
			order: 2,
			body: 'Text.[@report]\n\n<Quote id="q" />\n\n<Party id="company" /> again.[@report]',
		},
		{ id: 'c', order: 3, body: 'Text.[@report]\n\n<Demand id="d" />' },
		{ id: 'e', order: 4, body: 'Nobody.[@report]' },
	];
	const story = makeStory({
		parties: PARTIES,
		people: PEOPLE,
		topics,
		quotes: [{ id: 'q', speakers: ['ann'] }],
		demands: [{ id: 'd', by: ['branch'], to: ['company'] }],
	});
	assert.deepEqual(
		balance(story).map(({ party, firstMentions }) => [party.id, firstMentions]),
		[
			['union', 2],
			['company', 1],
		],
	);
});

test('shares are in the order of the story’s parties, and swapping that order changes nothing else', () => {
	const quotes = [
		{ id: 'a', speakers: ['union'], words: ['one two three'] },
		{ id: 'b', speakers: ['company'], words: ['one'] },
	];
	assert.deepEqual(
		counted({ quotes, story: { parties: ['company', 'union'] } }),
		[...counted({ quotes })].reverse(),
	);
});

test('a party’s side is found at any depth of nesting, and only parties set side by side are sides', () => {
	const story = makeStory({ parties: PARTIES, people: PEOPLE });
	assert.deepEqual(
		['desk', 'branch', 'union', 'neighbours', 'nobody', undefined].map((id) => sideOf(story, id)),
		['union', 'union', 'union', undefined, undefined, undefined],
	);
	assert.deepEqual(
		['ann', 'eve', 'desk', 'nobody'].map((id) => partyOf(story, id)),
		['desk', undefined, 'desk', undefined],
	);
});

test('a party nested in a side that is nested itself counts for the nearest side', () => {
	const story = makeStory({ parties: PARTIES, story: { parties: ['union', 'branch', 'company'] } });
	assert.equal(sideOf(story, 'desk'), 'branch');
});

test('parties nested in a circle belong to no side, and the search for one ends', () => {
	const story = makeStory({
		parties: [
			{ id: 'a', partOf: 'b' },
			{ id: 'b', partOf: 'a' },
		],
	});
	let asked = 0;
	const get = story.parties.get.bind(story.parties);
	story.parties.get = (id) => (asked++ > 100 ? assert.fail('it goes round in circles') : get(id));
	assert.equal(sideOf(story, 'a'), undefined);
});
