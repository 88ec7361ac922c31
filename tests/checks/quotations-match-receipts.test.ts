import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationsMatchReceipts } from '../../src/checks/quotations-match-receipts.ts';
import { hashOfWords } from '../../src/load/hash.ts';
import type { Receipt } from '../../src/schema/receipt.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const WORDS = ['We will not go,', 'and that’s all.'];
const receipt: Receipt = {
	state: 'verified',
	source: 'report',
	speakers: ['union'],
	words: WORDS,
	wordsHash: hashOfWords(WORDS),
	checkedOn: '2024-03-04',
};
const found = (
	quote: NonNullable<StoryGiven['quotes']>[number],
	receipts: [string, Receipt][] = [['q', receipt]],
) =>
	quotationsMatchReceipts(
		makeStory(
			{
				people: [{ id: 'ann', party: 'union' }],
				sources: [{ id: 'other' }],
				quotes: [{ speakers: ['union'], words: WORDS, ...quote }],
			},
			{ receipts: new Map(receipts) },
		),
	).map(({ path, line, what }) => [path?.join('.') ?? line, what]);

test('a quotation that says what its receipt says is sound, whatever marks it is typed with', () => {
	assert.deepEqual(found({ id: 'q' }), []);
	assert.deepEqual(found({ id: 'q', words: ['We will not go,', "and  that's all."] }), []);
});

test('the words that changed since the comparison are named', () => {
	assert.deepEqual(found({ id: 'q', words: ['We will go,', 'and that’s all.'] }), [
		[
			'words.0',
			'the words are no longer those that were checked\n      now:     We will [–] go,\n      checked: We will [not] go,',
		],
	]);
});

test('another number of segments, another source and another speaker void a receipt', () => {
	assert.deepEqual(found({ id: 'q', words: ['We will not go,'] }), [
		['words', 'the quotation has 1 segments; 2 were checked'],
	]);
	assert.deepEqual(found({ id: 'q', source: 'other' }), [
		['source', 'the words were checked as those of report, not of other'],
	]);
	assert.deepEqual(found({ id: 'q', speakers: ['ann'] }), [
		['speakers', 'the words were checked as those of union, not of ann'],
	]);
});

test('a receipt of words without marks is not one of words in marks, nor the other way round', () => {
	const bare = { id: 'q', marks: 'none', marksNote: 'The mark is missing.' } as const;
	assert.match(found(bare)[0]?.[1]?.toString() ?? '', /now says that the source sets none/);
	assert.match(
		found({ id: 'q' }, [['q', { ...receipt, marks: 'none' }]])[0]?.[1]?.toString() ?? '',
		/checked as words without marks/,
	);
	assert.deepEqual(found(bare, [['q', { ...receipt, marks: 'none' }]]), []);
	assert.deepEqual(found(bare, [['q', { ...receipt, state: 'unchecked' }]]), []);
});

test('a quotation found altered or absent is refused whoever builds', () => {
	for (const state of ['altered', 'absent'] as const)
		assert.equal(found({ id: 'q' }, [['q', { ...receipt, state }]]).length, 1);
});

test('once there are receipts every quotation needs one, and a paraphrase needs none', () => {
	assert.deepEqual(found({ id: 'new' }), [
		[1, 'the quotation has no receipt: its words were not compared with the source'],
	]);
	assert.deepEqual(found({ id: 'new', attribution: 'paraphrase' }), []);
	assert.deepEqual(found({ id: 'new' }, []), []);
});

test('an unchecked quotation is sound: readers are told so', () =>
	assert.deepEqual(found({ id: 'q' }, [['q', { ...receipt, state: 'unchecked' }]]), []));
