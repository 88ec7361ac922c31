import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceIsKept } from '../../src/checks/balance-is-kept.ts';
import { found } from './found.ts';

const quotes = [
	{ id: 'a', speakers: ['union'], words: ['one two three'] },
	{ id: 'b', speakers: ['company'], words: ['one'] },
];
const limit = (maxShareOfQuotedWords: number, reason?: string) => ({
	balance: { maxShareOfQuotedWords, reason },
});

test('a share at the limit is sound', () =>
	assert.deepEqual(found(balanceIsKept, { quotes, story: limit(0.75) }), []));

test('a share over the limit is reported in the story file', () => {
	assert.deepEqual(found(balanceIsKept, { quotes, story: limit(0.7) }), [
		[
			'story.mdx',
			'balance.maxShareOfQuotedWords',
			'union has 75 % of the words quoted; the limit is 70 %',
		],
	]);
});

test('a share over the limit with a published reason is sound', () => {
	assert.deepEqual(
		found(balanceIsKept, { quotes, story: limit(0.7, 'The company declined to speak.') }),
		[],
	);
});

const three = [...quotes, { id: 'c', speakers: ['union'], words: ['one'] }];
const topics = [{ id: 't', body: '<Party id="union" /> and <Party id="company" />.[@report]' }];
const LIMITS = [
	[
		'maxShareOfQuotations',
		{ maxShareOfQuotations: 0.6 },
		'union has 67 % of the quotations; the limit is 60 %',
	],
	[
		'maxShareOfFirstMentions',
		{ maxShareOfFirstMentions: 0.5 },
		'union is named first in 100 % of the texts; the limit is 50 %',
	],
] as const;
for (const [field, given, what] of LIMITS) {
	test(`passing ${field} is a problem unless a reason is given`, () => {
		assert.deepEqual(
			found(balanceIsKept, {
				quotes: three,
				topics,
				story: { balance: { maxShareOfQuotedWords: 1, ...given } },
			}),
			[['story.mdx', `balance.${field}`, what]],
		);
		assert.deepEqual(
			found(balanceIsKept, {
				quotes: three,
				topics,
				story: {
					balance: { maxShareOfQuotedWords: 1, ...given, reason: 'The company declined to speak.' },
				},
			}),
			[],
		);
	});
}

test('every party needs the minimum of verified words and of topics', () => {
	assert.deepEqual(
		found(balanceIsKept, {
			quotes,
			topics,
			story: { balance: { maxShareOfQuotedWords: 1, minShareVerified: 0.5, minTopics: 1 } },
		}).map(([, place, what]) => [place, what]),
		[
			[
				'balance.minShareVerified',
				'union has 0 % of its quoted words verified; the minimum is 50 %',
			],
			['balance.minTopics', 'union is quoted in 0 topics; the minimum is 1'],
			[
				'balance.minShareVerified',
				'company has 0 % of its quoted words verified; the minimum is 50 %',
			],
			['balance.minTopics', 'company is quoted in 0 topics; the minimum is 1'],
		],
	);
});

test('a story without quotations is balanced', () =>
	assert.deepEqual(found(balanceIsKept, { story: limit(0.5) }), []));
