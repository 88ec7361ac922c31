import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesAreBalanced } from '../../src/checks/pages-are-balanced.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

type PerPage = NonNullable<NonNullable<NonNullable<StoryGiven['story']>['balance']>['perPage']>;

const FOUR = 'one two three four';
const QUOTES: NonNullable<StoryGiven['quotes']> = [
	{ id: 'u1', words: [FOUR], saidOn: '2024-03-01' },
	{ id: 'u2', words: [FOUR], saidOn: '2024-03-02' },
	{ id: 'c1', speakers: ['company'], words: [FOUR], saidOn: '2024-03-01' },
	{ id: 'c2', speakers: ['company'], words: ['one two'], saidOn: '2024-03-02' },
];
const shows = (...ids: string[]) => ids.map((id) => `<Quote id="${id}" />`).join('\n\n');
const marked = (...ids: string[]) =>
	QUOTES.map((one) => ({ ...one, inSummary: ids.includes(one.id) }));
const limits = (perPage?: PerPage) => ({
	balance: { maxShareOfQuotedWords: 1, ...(perPage ? { perPage } : {}) },
});
const problems = (given: StoryGiven, perPage?: PerPage) =>
	found(pagesAreBalanced, { quotes: QUOTES, story: limits(perPage), ...given });
const topic = (id: string, order: number, ...quotes: string[]) => ({
	id,
	order,
	body: shows(...quotes),
});

test('without perPage no page is held to a limit', () =>
	assert.deepEqual(problems({ quotes: marked('u1'), topics: [topic('t', 1, 'u1', 'u2')] }), []));

test('on the front and in the summary no side has more than 60 % of the words', () => {
	const perPage = {};
	assert.deepEqual(problems({ quotes: marked('u1', 'c1') }, perPage), []);
	assert.deepEqual(problems({ quotes: marked('u1', 'c2') }, perPage), [
		[
			'story.mdx',
			'balance.perPage',
			'union has 67 % of the words quoted on the front; the limit is 60 %',
		],
		[
			'story.mdx',
			'balance.perPage',
			'union has 67 % of the words quoted in the summary; the limit is 60 %',
		],
	]);
	assert.deepEqual(problems({ quotes: marked('u1', 'c2') }, { maxShareOfQuotedWords: 0.7 }), []);
	assert.deepEqual(problems({ quotes: marked('u1', 'c2') }, { reason: 'It was silent.' }), []);
});

test('when one side has both of the first two quotations of the short version, the front says so', () =>
	assert.deepEqual(
		found(pagesAreBalanced, {
			quotes: marked('c1'),
			story: {
				...limits({ maxShareOfQuotedWords: 1 }),
				body: `Text.[@report]\n\n${shows('u1', 'u2')}`,
			},
		}).map(([, , what]) => what),
		['on the front', 'in the summary'].map(
			(where) => `union has two quotations in a row ${where} while others still have one to come`,
		),
	));

test('a topic passes its limit at its first quotation, unless it gives the reason', () => {
	const one = { ...topic('t', 1, 'u1'), body: 'Text.[@report]\n\n<Quote id="u1" />' };
	assert.deepEqual(problems({ topics: [one] }, {}), [
		[
			'topics/t.mdx',
			3,
			'union has 100 % of the words quoted on the page of this topic; the limit is 75 %',
		],
	]);
	assert.deepEqual(problems({ topics: [{ ...one, balanceReason: 'It was silent.' }] }, {}), []);
	assert.deepEqual(problems({ topics: [one] }, { maxShareInTopics: 1 }), []);
});

test('a topic that quotes nobody is balanced', () =>
	assert.deepEqual(problems({ topics: [{ id: 't', body: 'Text.[@report]' }] }, {}), []));

test('sides alternate while both have quotations left', () => {
	const of = (...ids: string[]) =>
		problems({ topics: [topic('t', 1, ...ids)] }, {}).map(([, , what]) => what);
	assert.deepEqual(of('u1', 'c1', 'u2', 'c2'), []);
	assert.deepEqual(of('c1', 'u1', 'u2'), []);
	assert.deepEqual(of('u1', 'u2', 'c1'), [
		'union has two quotations in a row on the page of this topic while others still have one to come',
	]);
	assert.deepEqual(
		problems({ topics: [topic('t', 1, 'u1', 'u2', 'c1')] }, { alternate: false }),
		[],
	);
});

test('no side begins or ends most of the topics that quote two', () => {
	const topics = ['a', 'b', 'c', 'd'].map((id, i) => topic(id, i + 1, 'u1', 'c1'));
	const words = (count: number, perPage: PerPage) =>
		problems({ topics: topics.slice(0, count) }, perPage).map(([, , what]) => what);
	assert.deepEqual(words(4, { maxShareOfFirstOrLast: 0.75 }), [
		'union has the first quotation in 4 of the 4 topics that quote two sides; the limit is 3',
		'company has the last quotation in 4 of the 4 topics that quote two sides; the limit is 3',
	]);
	assert.deepEqual(words(3, { maxShareOfFirstOrLast: 0.75 }), []);
	assert.deepEqual(words(4, { maxShareOfFirstOrLast: 1 }), []);
	assert.deepEqual(words(4, { reason: 'The story is told in the order of days.' }), []);
});
