import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideOfQuote } from '../../src/story/side-of-quote.ts';
import { sidesInTurn } from '../../src/story/sides-in-turn.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const PARTIES: StoryGiven['parties'] = [
	{ id: 'branch', partOf: 'union' },
	{ id: 'council' },
	{ id: 'neighbours' },
];
const PEOPLE: StoryGiven['people'] = [
	{ id: 'ann', party: 'branch' },
	{ id: 'ben', party: 'company' },
	{ id: 'eve' },
];
/** The order of quotations named after their speaker and the day of the month. */
function inTurn(ids: string[], fields: StoryGiven['story'] = {}): string[] {
	const quotes = ids.map((id) => {
		const [speaker = '', day] = id.split('-');
		return { id, speakers: [speaker], saidOn: `2024-03-0${day}` };
	});
	const story = makeStory({ parties: PARTIES, people: PEOPLE, quotes, story: fields });
	return sidesInTurn(story, story.quotes.values()).map(({ id }) => id);
}

test('sides take turns in the order of the story, each in the order of its days', () =>
	assert.deepEqual(inTurn(['company-1', 'company-2', 'union-5', 'union-3']), [
		'union-3',
		'company-1',
		'union-5',
		'company-2',
	]));

test('swapping the order of the parties swaps who begins', () =>
	assert.deepEqual(inTurn(['company-1', 'union-2'], { parties: ['company', 'union'] }), [
		'company-1',
		'union-2',
	]));

test('when one side has none left, the others go on', () =>
	assert.deepEqual(inTurn(['union-1', 'company-2', 'company-3', 'company-4']), [
		'union-1',
		'company-2',
		'company-3',
		'company-4',
	]));

test('people and nested parties speak for their side; everybody else comes after, by day', () =>
	assert.deepEqual(inTurn(['neighbours-2', 'eve-1', 'ben-4', 'branch-6', 'ann-5']), [
		'ann-5',
		'ben-4',
		'branch-6',
		'eve-1',
		'neighbours-2',
	]));

test('three sides take turns', () =>
	assert.deepEqual(
		inTurn(['council-1', 'company-2', 'union-3', 'union-4', 'council-5'], {
			parties: ['union', 'company', 'council'],
		}),
		['union-3', 'company-2', 'council-1', 'union-4', 'council-5'],
	));

test('no quotations make an empty list', () => assert.deepEqual(inTurn([]), []));

test('a quotation of several speakers belongs to the side of the first who has one', () => {
	const story = makeStory({
		people: [{ id: 'ben', party: 'company' }, { id: 'eve' }],
		quotes: [
			{ id: 'a', speakers: ['eve', 'ben', 'union'] },
			{ id: 'b', speakers: ['eve'] },
		],
	});
	assert.deepEqual(
		[...story.quotes.values()].map((quote) => sideOfQuote(story, quote)),
		['company', undefined],
	);
});
