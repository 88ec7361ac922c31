import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptsKeepTheSense } from '../../src/checks/excerpts-keep-the-sense.ts';
import { found } from './found.ts';

const WORDS = [
	'We have been in touch all week, through a neutral helper, to talk about what is open. As we told our staff, we have settled the main points raised by both sides.',
	'We thank them.',
];
const POSITION = 'The main points raised by both sides had been settled.';

const problems = (account: { show?: string[]; segments?: number[]; position?: string }) =>
	found(excerptsKeepTheSense, {
		quotes: [{ id: 'q', words: WORDS }],
		differences: [
			{
				id: 'd',
				accounts: {
					union: { position: POSITION, quote: 'q', ...account },
					company: { none: 'declined', asOf: '2024-03-04' },
				},
			},
		],
	}).map(([, place, what]) => [place, what]);

test('whole sentences, and cuts that are marked, are sound', () => {
	for (const show of [
		['As we told our staff, we have settled the main points raised by both sides.'],
		['As we told our staff, we have settled the main points raised by both sides'],
		['… we have settled the main points raised by both sides.'],
		['We have been in touch all week … we have settled the main points raised by both sides.'],
		['As we told our staff, we have settled the main points raised …', 'We thank them.'],
		[WORDS[0] ?? '', 'We thank them.'],
	])
		assert.deepEqual(problems({ show }), [], show.join(' | '));
	assert.deepEqual(problems({}), []);
	assert.deepEqual(problems({ segments: [1] }), []);
});

test('words that are not in the chosen segments, or not in this order, are refused', () => {
	const what = (words: string) =>
		`“${words}” is not in the words of q that the account chooses, or not in this order`;
	for (const [account, words] of [
		[{ show: ['We settled it.'] }, 'We settled it.'],
		[{ show: ['We thank'], segments: [1] }, 'We thank'],
		[{ show: ['We have been in tou …'] }, 'We have been in tou …'],
		[{ show: ['We thank them.', 'We have been in touch …'] }, 'We have been in touch …'],
	] as const)
		assert.deepEqual(
			problems({
				...account,
				show: [...account.show],
				segments: [...('segments' in account ? account.segments : [1, 2])],
			}),
			[['accounts.union.show', what(words)]],
		);
});

test('a cut in mid-sentence without a mark is refused', () => {
	assert.deepEqual(problems({ show: ['we have settled the main points raised by both sides.'] }), [
		[
			'accounts.union.show',
			'“we have settled the main points raised by both sides.” begins in mid-sentence without a mark',
		],
	]);
	assert.deepEqual(problems({ show: ['As we told our staff, we have settled the main points'] }), [
		[
			'accounts.union.show',
			'“As we told our staff, we have settled the main points” ends in mid-sentence without a mark',
		],
	]);
});

test('a cut that drops the sentence the position rests on is refused, whether by words or by segments', () => {
	const what =
		'the words shown leave out the sentence that the position rests on: “As we told our staff, we have settled the main points raised by both sides.”';
	const first =
		'We have been in touch all week, through a neutral helper, to talk about what is open.';
	assert.deepEqual(problems({ show: [first] }), [['accounts.union.show', what]]);
	assert.deepEqual(problems({ segments: [2] }), [['accounts.union.segments', what]]);
	assert.deepEqual(
		problems({ show: [first], position: 'The two had been in touch through a helper.' }),
		[],
	);
});

test('a quotation that does not exist is left to the rule on references', () =>
	assert.deepEqual(
		found(excerptsKeepTheSense, {
			differences: [
				{
					id: 'd',
					accounts: {
						union: { position: 'So.', quote: 'gone', show: ['So.'] },
						company: { none: 'declined', asOf: '2024-03-04' },
					},
				},
			],
		}),
		[],
	));
