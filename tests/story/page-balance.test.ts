import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageBalance } from '../../src/story/page-balance.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const PEOPLE: StoryGiven['people'] = [
	{ id: 'ann', name: 'Ann Okafor', party: 'union' },
	{ id: 'eve', name: 'Eve Marrow' },
];
const QUOTES: NonNullable<StoryGiven['quotes']> = [
	{ id: 'u1', speakers: ['ann'], words: ['one two three', 'four'], saidOn: '2024-03-01' },
	{ id: 'c1', speakers: ['company'], words: ['one'], saidOn: '2024-03-02' },
	{ id: 'both', speakers: ['ann', 'company'], words: ['one two'] },
	{ id: 'none', speakers: ['eve'], words: ['one two'] },
	{ id: 'told', speakers: ['company'], words: ['one two'], attribution: 'paraphrase' },
];
/** Of each page: its name, the sides in order, and each side’s words. */
const measured = (given: StoryGiven) =>
	pageBalance(makeStory({ people: PEOPLE, ...given })).map(({ page, order, sides }) => [
		typeof page === 'string' ? page : page.id,
		order.map((side) => side.join('+')).join(' '),
		...sides.map(({ words }) => words),
	]);

test('a topic is measured by the quotations that its text shows, in their order', () =>
	assert.deepEqual(
		measured({
			quotes: QUOTES,
			topics: [{ id: 't', body: '<Quote id="c1" />\n\nText.\n\n<Quote id="u1" />' }],
		}).at(-1),
		['t', 'company union', 4, 1],
	));

test('only the segments shown count; joint words count for both; paraphrases and others for none', () =>
	assert.deepEqual(
		measured({
			quotes: QUOTES,
			topics: [
				{
					id: 't',
					body: '<Quote id="u1" segments="2" />\n\n<Quote id="both" />\n\n<Quote id="told" />\n\n<Quote id="none" />',
				},
			],
		}).at(-1),
		['t', 'union union+company', 3, 2],
	));

test('quotations in the accounts of a difference count in the order of its columns', () =>
	assert.deepEqual(
		measured({
			quotes: QUOTES,
			differences: [
				{
					id: 'd',
					accounts: {
						company: { position: 'So.', quote: 'c1' },
						union: { position: 'Not so.', quote: 'u1', segments: [1] },
					},
				},
			],
			topics: [{ id: 't', body: '<Difference id="d" />' }],
		}).at(-1),
		['t', 'union company', 3, 1],
	));

test('front and summary are measured by what they choose, after what the short version quotes', () =>
	assert.deepEqual(
		measured({
			quotes: QUOTES.map((one) => ({ ...one, inSummary: one.id !== 'both' })),
			story: { body: '<Quote id="both" />' },
		}),
		[
			['front', 'union+company union company', 6, 3],
			['summary', 'union+company union company', 6, 3],
		],
	));

test('shares are of the words that the page quotes from the sides; without any they are 0', () => {
	const shares = (body: string) =>
		pageBalance(makeStory({ people: PEOPLE, quotes: QUOTES, topics: [{ id: 't', body }] }))
			.at(-1)
			?.sides.map(({ share }) => share);
	assert.deepEqual(shares('<Quote id="u1" />\n\n<Quote id="c1" />'), [0.8, 0.2]);
	assert.deepEqual(shares('<Quote id="none" />'), [0, 0]);
});
