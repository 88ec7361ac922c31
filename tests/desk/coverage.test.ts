import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage } from '../../src/desk/coverage.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const TEXT = [
	'“We will wait,” said Ana Tui. “The roster is the matter.”',
	'The company’s spokesman said: “We offered twelve hours.”',
	'She called it “a joke”.',
].join('\n\n');

const of = (given: StoryGiven, texts: Record<string, string> = {}) =>
	coverage(makeStory(given), (id) => texts[id]);

test('passages of a source that a quotation holds are recorded, in whole or in part', () => {
	const given: StoryGiven = {
		quotes: [
			{ id: 'q1', words: ['We will wait.', 'The roster is the matter.'] },
			{ id: 'q2', speakers: ['company'], words: ['… twelve hours.'] },
			{ id: 'q3', words: ['She called it a joke.'], attribution: 'paraphrase' },
		],
	};
	const [source] = of(given, { report: TEXT }).sources;
	assert.deepEqual(source, {
		id: 'report',
		hasText: true,
		passages: 4,
		recorded: 3,
		quotations: 3,
		entries: 4,
		lacks: ['1 of 4 passages in quotation marks is not recorded'],
	});
});

test('words that a quotation takes from another source are recorded in each that carries them', () => {
	const other = { id: 'letter', kind: 'letter' as const };
	const quote = { id: 'q', words: ['We offered twelve hours.'] };
	const recorded = (more: object) =>
		of(
			{ sources: [other], quotes: [{ ...quote, source: 'letter', ...more }] },
			{ report: TEXT },
		).sources.find(({ id }) => id === 'report')?.recorded;
	assert.equal(recorded({}), 0);
	assert.equal(recorded({ alsoIn: [{ source: 'report', wording: 'same' }] }), 1);
});

test('a source without a text, and one that nothing rests on, lack something', () => {
	const given: StoryGiven = { sources: [{ id: 'unused' }], quotes: [{ id: 'q' }] };
	const lacks = (texts: Record<string, string>) =>
		of(given, texts).sources.map((one) => [one.id, one.lacks]);
	assert.deepEqual(lacks({ report: 'Nothing said.' }), [
		['report', []],
		['unused', ['nothing rests on it']],
	]);
	assert.deepEqual(lacks({})[0], [
		'report',
		[
			'words are quoted from it and its text is not in the private folder, so they cannot be proved',
		],
	]);
});

const ACCOUNTS: StoryGiven = {
	parties: [
		{ id: 'branch', partOf: 'union' },
		{ id: 'paper', kind: 'media' },
	],
	people: [{ id: 'ana', party: 'branch' }],
	quotes: [
		{ id: 'q1', speakers: ['ana'], topics: ['pay'] },
		{ id: 'q2', speakers: ['company'], attribution: 'paraphrase', topics: ['pay'] },
	],
	demands: [{ id: 'd', by: ['ana'], to: ['company'] }],
	topics: [
		{ id: 'pay', body: 'It is disputed [@report].' },
		{ id: 'hours' },
		{ id: 'safety', body: '<Quote id="q1" />' },
	],
	differences: [
		{
			id: 'a',
			topics: ['hours'],
			accounts: {
				union: { position: 'It is so.', quote: 'q1' },
				company: { position: 'It is not.', source: 'report' },
			},
		},
		{ id: 'b', accounts: { union: { none: 'not found', asOf: '2024-03-04' } } },
	],
};

test('a party is heard in its own words and in those of whoever belongs to it', () => {
	const { parties } = of(ACCOUNTS);
	assert.deepEqual(parties[0], {
		id: 'union',
		isSide: true,
		quotations: 1,
		members: 2,
		demandsBy: 1,
		demandsTo: 0,
		positions: 1,
		inOwnWords: 1,
		lacks: ['no position of it was found in “Is b so?”; readers are told why'],
	});
	const company = parties.find(({ id }) => id === 'company');
	assert.deepEqual(company?.lacks, [
		'no words of its own are quoted',
		'it has no account in “Is b so?”',
		'its position rests on a report and not on its own words in “Is a so?”',
	]);
	assert.deepEqual([company?.demandsTo, company?.positions, company?.inOwnWords], [1, 1, 0]);
	assert.deepEqual(
		parties.map(({ id, isSide, lacks }) => [id, isSide, lacks.length]),
		[
			['union', true, 1],
			['company', true, 3],
			['branch', false, 0],
			['paper', false, 1],
		],
	);
});

test('a question has what says it belongs to it and what its text shows', () => {
	const { topics, withoutTopic } = of(ACCOUNTS);
	const by = new Map(topics.map((one) => [one.id, one]));
	assert.deepEqual(by.get('pay'), {
		id: 'pay',
		quotations: 1,
		demands: 0,
		events: 0,
		differences: 0,
		sides: [
			{ party: 'union', quotations: 1 },
			{ party: 'company', quotations: 0 },
		],
		lacks: ['no words of company are quoted in it'],
	});
	assert.deepEqual(by.get('hours')?.lacks, ['its text is not written', 'it has no quotation']);
	assert.equal(by.get('safety')?.quotations, 1);
	assert.deepEqual(of({ topics: [{ id: 'pay', body: 'So.' }] }).topics[0]?.lacks, [
		'nothing belongs to it',
	]);
	assert.deepEqual(withoutTopic, { quotes: [], demands: ['d'], events: [], differences: ['b'] });
});
