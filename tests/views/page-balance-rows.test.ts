import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutView } from '../../src/views/about.ts';
import { pageBalanceRows } from '../../src/views/page-balance-rows.ts';
import { topicPage } from '../../src/views/topic-page.ts';
import { makeStory } from '../make-story.ts';

const quotes = [
	{ id: 'u', words: ['one two three'], inSummary: true },
	{ id: 'c', speakers: ['company'], words: ['one'], inSummary: true },
];
const balanceReason = 'The company was silent.';
const topics = [
	{
		id: 't',
		question: 'Why?',
		answer: 'The union said so and announced it.',
		body: '<Quote id="u" />',
		balanceReason,
	},
];

test('a page has a row for each side it quotes, with words and place', () => {
	const { rows, left } = pageBalanceRows(makeStory({ quotes, topics }));
	assert.deepEqual(
		rows.map(({ title, address, sides, reason }) => [
			title,
			address,
			sides.map((one) => [one.party.id, one.words, one.share, one.places.join(' ')]),
			reason,
		]),
		[
			[
				'The front page',
				'/',
				[
					['union', 3, 0.75, 'first'],
					['company', 1, 0.25, 'last'],
				],
				undefined,
			],
			[
				'The summary',
				'/summary/',
				[
					['union', 3, 0.75, 'first'],
					['company', 1, 0.25, 'last'],
				],
				undefined,
			],
			['Why?', '/topics/t/', [['union', 3, 1, 'first last']], balanceReason],
		],
	);
	assert.equal(left, 0);
});

test('of hundreds of questions the first are shown and the others counted', () => {
	const many = Array.from({ length: 100 }, (_, i) => ({ id: `t${i}`, order: i + 1 }));
	const { rows, left } = pageBalanceRows(makeStory({ topics: many }));
	assert.deepEqual([rows.length, left], [40, 62]);
});

test('the limits for pages are said when the story sets them, with its reason', () => {
	const pages = (perPage?: { reason?: string; alternate?: boolean }) =>
		aboutView(
			makeStory({ story: { balance: { maxShareOfQuotedWords: 1, ...(perPage && { perPage }) } } }),
		).pages;
	assert.deepEqual(pages().limits, []);
	assert.match(
		pages({}).limits.join('; '),
		/no party has more than 60 percent of the words quoted/,
	);
	assert.equal(pages({}).limits.length - pages({ alternate: false }).limits.length, 1);
	assert.equal(pages({ reason: 'So it was.' }).reason, 'So it was.');
});

test('the reason of a question stands on its page', () => {
	assert.equal(topicPage(makeStory({ quotes, topics }), 't').balanceReason, balanceReason);
	assert.equal(topicPage(makeStory({ topics: [{ id: 't' }] }), 't').balanceReason, undefined);
});
