import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOfText } from '../../src/load/hash.ts';
import { verifyQuotation } from '../../src/load/verify-quotation.ts';
import { RULES_VERSION } from '../../src/story/rules.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const TEXT = 'The union: “We will not go,” it said. “Not now.” We never planned to.';

function verify(
	quote: object,
	{
		source = {},
		text = TEXT,
		byPerson = false,
		previous,
		today = '2024-03-05',
	}: {
		source?: object;
		text?: string | undefined;
		byPerson?: boolean;
		previous?: ReturnType<typeof verifyQuotation>['receipt'];
		today?: string;
	} = {},
) {
	const story = makeStory({
		sources: [{ id: 'report', ...source }],
		quotes: [{ id: 'q', words: ['We will not go,', 'Not now.'], ...quote }],
	} as StoryGiven);
	const [entry, from] = [story.quotes.get('q'), story.sources.get('report')];
	assert.ok(entry && from);
	return verifyQuotation(entry, from, byPerson, text, previous, today);
}

test('a verified quotation gets a receipt with hashes, positions, the day and a fragment for each segment, and no other word of the source', () => {
	const { receipt, faults } = verify({});
	assert.deepEqual(faults, []);
	assert.equal(receipt.state, 'verified');
	assert.equal(receipt.sourceHash, hashOfText(TEXT));
	assert.deepEqual(receipt.fragments, [['We will not go'], ['Not now']]);
	assert.deepEqual(receipt.spans?.length, 2);
	assert.equal(receipt.checkedOn, '2024-03-05');
	assert.doesNotMatch(JSON.stringify(receipt), /planned|it said/);
});

test('a receipt with the same result keeps its day', () => {
	const { receipt } = verify({});
	assert.equal(
		verify({}, { previous: receipt, today: '2024-04-01' }).receipt.checkedOn,
		'2024-03-05',
	);
	assert.equal(
		verify({}, { previous: receipt, today: '2024-04-01', text: `${TEXT} More.` }).receipt.checkedOn,
		'2024-04-01',
	);
});

test('without a text a receipt that still fits stays, and verified words that have changed are a fault', () => {
	const { receipt } = verify({});
	const without = (quote: object) => {
		const story = makeStory({
			sources: [{ id: 'report' }, { id: 'other' }],
			quotes: [{ id: 'q', words: ['We will not go,', 'Not now.'], ...quote }],
		} as StoryGiven);
		const [entry, from] = [story.quotes.get('q'), story.sources.get('report')];
		assert.ok(entry && from);
		return verifyQuotation(entry, from, false, undefined, receipt, '2024-04-01');
	};
	assert.deepEqual(without({}), { receipt, faults: [] });
	for (const changed of [{ words: ['We will go,', 'Not now.'] }, { speakers: ['company'] }])
		assert.deepEqual(without(changed), {
			receipt,
			faults: [{ segment: 0, kind: 'changed since verified' }],
		});
	assert.deepEqual(without({ source: 'other', words: ['We will go,'] }).receipt.state, 'unchecked');
});

test('a receipt of list 1 counts until words change, and is made anew when there is a text', () => {
	const { against: _, ...made } = verify({}).receipt;
	const previous = { ...made, rules: 1 };
	const story = makeStory({
		sources: [{ id: 'report' }],
		quotes: [{ id: 'q', words: ['We will not go,', 'Not now.'] }],
	});
	const [entry, from] = [story.quotes.get('q'), story.sources.get('report')];
	assert.ok(entry && from);
	assert.deepEqual(verifyQuotation(entry, from, false, undefined, previous, '2024-04-01'), {
		receipt: previous,
		faults: [],
	});
	const anew = verify({}, { previous, today: '2024-04-01' }).receipt;
	assert.deepEqual(
		[anew.rules, anew.against, anew.checkedOn],
		[RULES_VERSION, 'full text', '2024-04-01'],
	);
});

test('words that differ only in what a rule passes over still fit their receipt', () => {
	const previous = verify({ words: ['We will not go'] }).receipt;
	const again = verify({ words: ['We  will not go'] }, { previous, today: '2024-04-01' });
	assert.equal(again.receipt.checkedOn, '2024-03-05');
});

test('a receipt says whether the text was the full text or the part that was read', () => {
	const full = verify({}).receipt;
	assert.equal(full.against, 'full text');
	const part = verify({}, { source: { read: 'in part' }, previous: full, today: '2024-04-01' });
	assert.deepEqual([part.receipt.against, part.receipt.checkedOn], ['partial copy', '2024-04-01']);
});

test('words that the source sets in no marks are compared without them when the quotation says so', () => {
	const bare = { words: ['We never planned to.'] };
	const said = { ...bare, marks: 'none', marksNote: 'The mark is missing.' };
	assert.equal(verify(bare).receipt.state, 'altered');
	const { receipt } = verify(said);
	assert.deepEqual([receipt.state, receipt.marks], ['verified', 'none']);
	assert.equal(verify({ ...said, words: ['We planned to.'] }).receipt.state, 'altered');
});

test('an altered quotation gets a receipt that says so and contains nothing of the source', () => {
	const { receipt, faults } = verify({ words: ['We will go,'] });
	assert.deepEqual(
		[receipt.state, receipt.spans, receipt.fragments, faults.length],
		['altered', undefined, undefined, 1],
	);
});

test('in a work of the speaker’s own the words need no marks; in a news release a person’s words do', () => {
	const own = { words: ['We never planned to.'] };
	assert.equal(verify(own).receipt.state, 'altered');
	assert.equal(verify(own, { source: { kind: 'website statement' } }).receipt.state, 'verified');
	assert.equal(verify(own, { source: { ownWords: true } }).receipt.state, 'verified');
	assert.equal(
		verify(own, { source: { kind: 'letter', ownWords: false } }).receipt.state,
		'altered',
	);
	assert.equal(verify(own, { source: { kind: 'news release' } }).receipt.state, 'verified');
	assert.equal(
		verify(own, { source: { kind: 'news release' }, byPerson: true }).receipt.state,
		'altered',
	);
});
