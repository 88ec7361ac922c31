import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceIsKept } from '../../src/checks/balance-is-kept.ts';
import { found } from './found.ts';

const quotes = [{ id: 'a', speakers: ['union'], words: ['one two three'] }, { id: 'b', speakers: ['company'], words: ['one'] }];
const limit = (maxShareOfQuotedWords: number, reason?: string) => ({ balance: { maxShareOfQuotedWords, reason } });

test('a share at the limit is sound', () => assert.deepEqual(found(balanceIsKept, { quotes, story: limit(0.75) }), []));

test('a share over the limit is reported in the story file', () => {
	assert.deepEqual(found(balanceIsKept, { quotes, story: limit(0.7) }), [['story.mdx', 'balance.maxShareOfQuotedWords', 'union has 75 % of the words quoted; the limit is 70 %']]);
});

test('a share over the limit with a published reason is sound', () => {
	assert.deepEqual(found(balanceIsKept, { quotes, story: limit(0.7, 'The company declined to speak.') }), []);
});

test('a story without quotations is balanced', () => assert.deepEqual(found(balanceIsKept, { story: limit(0.5) }), []));
