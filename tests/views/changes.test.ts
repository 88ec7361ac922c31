import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snapshot } from '../../src/story/editions.ts';
import type { Published } from '../../src/story/graph.ts';
import { changesView } from '../../src/views/changes.ts';
import { editionView } from '../../src/views/edition.ts';
import { fieldName } from '../../src/views/field-names.ts';
import { isUnpublished, snapshotOf } from '../../src/views/snapshot.ts';
import { wordChanges } from '../../src/views/word-changes.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const marks = (before: string, after: string) =>
	wordChanges(before, after)
		.map(
			({ kind, text }) =>
				({ same: text, gap: '…', added: `+${text}+`, removed: `-${text}-` })[kind],
		)
		.join('|');

const first: StoryGiven = {
	quotes: [
		{ id: 'q', title: 'On the roster', words: ['We wait.'], saidOn: '2024-03-04' },
		{ id: 'old', title: 'An old one' },
	],
	demands: [{ id: 'd', status: 'standing', body: 'One thing. Seven people. The end.' }],
	differences: [
		{
			id: 'diff',
			accounts: {
				union: { position: 'It is so.', quote: 'q' },
				company: { none: 'declined', asOf: '2024-03-04' },
			},
		},
	],
};
const second: StoryGiven = {
	story: { edition: 2, editionDate: '2024-04-05' },
	quotes: [
		{ id: 'q', title: 'On the roster', words: ['We wait.'], saidOn: '2024-03-05' },
		{ id: 'new', title: 'A new one' },
	],
	demands: [{ id: 'd', status: 'met-in-part', body: 'One thing. Six people. The end.' }],
	differences: [
		{
			id: 'diff',
			accounts: {
				union: { position: 'It is so.', quote: 'q' },
				company: { position: 'It is not.', source: 'report' },
			},
		},
	],
	corrections: [{ id: 'c', date: '2024-04-05', affects: ['quotes/q'] }],
};
const published = (...editions: Snapshot[]): Published => ({
	permalinks: {
		addresses: { '/quotes/old/': 1 },
		retired: {
			'quotes/old': {
				withdrawn: true,
				reason: 'It was not said',
				on: '2024-04-05',
				title: 'An old one',
			},
		},
	},
	editions,
});
const story = makeStory(second, published(snapshotOf(makeStory(first))));

test('texts are compared word by word and cut to the sentences that changed', () => {
	assert.equal(
		marks('One. Two is here. Three.', 'One. Two was here. Three.'),
		'…|Two |-is-|+was+| here.|…',
	);
	assert.equal(
		marks('A b. C d. E f. G h. I j.', 'A x. C d. E f. G h. I z.'),
		'A |-b-|+x+|.|…|I |-j-|+z+|.',
	);
	assert.equal(marks('', 'All new.'), '+All new.+');
});

test('a long text written anew is shown as removed and added as a whole, without a comparison that takes long', () => {
	const text = (word: string) => Array.from({ length: 700 }, (_, i) => `${word}${i}`).join(' ');
	assert.deepEqual(wordChanges(text('a'), text('b')), [
		{ kind: 'removed', text: text('a') },
		{ kind: 'added', text: text('b') },
	]);
});

test('with a single edition there are no changes, and the view says what the edition holds', () => {
	const view = changesView(makeStory(first));
	assert.deepEqual([view.sections, view.first.edition], [[], 1]);
	assert.ok(
		view.holds.includes('2 quotations') &&
			view.holds.includes('1 demand or offer') &&
			view.holds.includes('1 source'),
		view.holds.join(),
	);
});

test('the changes between two editions are new entries, removed entries with the reason, and changed fields in words', () => {
	const step = changesView(story).sections[0]?.changes;
	assert.deepEqual(
		step?.added.map(({ title, kind, address }) => [title, kind, address]),
		[
			['A new one', 'Quotation', '/quotes/new/'],
			['Correction of 5 April 2024: Two.', 'Correction', '/corrections/#c'],
		],
	);
	assert.deepEqual(
		step?.removed.map(({ title, retired }) => [title, retired?.state, retired?.reason]),
		[['An old one', 'Withdrawn', 'It was not said.']],
	);
	const changed = Object.fromEntries(
		(step?.changed ?? []).map((entry) => [
			entry.title,
			Object.fromEntries(
				entry.fields.map(({ name, words }) => [
					name,
					words
						?.filter(({ kind }) => kind !== 'gap')
						.map(({ kind, text }) =>
							kind === 'added' ? `+${text}+` : kind === 'removed' ? `-${text}-` : text,
						)
						.join(''),
				]),
			),
		]),
	);
	assert.deepEqual(changed, {
		'On the roster': { 'Said on': '-4-+5+ March 2024' },
		d: { Status: '-Standing-+Met in part+', Text: '-Seven-+Six+ people.' },
		'Is diff so?': { 'The company says': changed['Is diff so?']?.['The company says'] },
	});
	assert.match(changed['Is diff so?']?.['The company says'] ?? '', /\+.*Headline of report/);
});

test('an entry whose changes do not fit on the page is listed without the changed words', () => {
	const long = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}.`).join(' ');
	const before = snapshotOf(makeStory({ terms: [{ id: 't', body: long('one') }] }));
	const { sections } = changesView(
		makeStory(
			{ story: { edition: 2 }, terms: [{ id: 't', body: long('two') }] },
			published(before),
		),
	);
	assert.deepEqual(
		sections[0]?.changes?.changed.map(({ fields }) => fields),
		[[{ name: 'Text' }]],
	);
});

test('the page of an edition says whether it is current, what changed since, and which corrections came after it', () => {
	const [one, two] = [editionView(story, 1), editionView(story, 2)];
	assert.deepEqual(
		[
			one.current?.edition,
			one.current?.address,
			one.since?.changes?.changed.length,
			one.corrections.map(({ id }) => id),
		],
		[2, '/edition/2/', 3, ['c']],
	);
	assert.deepEqual([two.current, two.since, two.corrections], [undefined, undefined, []]);
	assert.throws(() => editionView(story, 3), /no record of edition 3/);
});

test('changed content under the same edition number is noticed; a `typing` correction does not count as a change', () => {
	const records = published(snapshotOf(makeStory(first)));
	assert.equal(isUnpublished(makeStory(first, records)), false);
	assert.equal(
		isUnpublished(makeStory({ ...first, corrections: [{ id: 'slip', kind: 'typing' }] }, records)),
		false,
	);
	assert.equal(isUnpublished(makeStory({ ...first, terms: [{ id: 't' }] }, records)), true);
	assert.equal(isUnpublished(makeStory(second, records)), false);
});

test('a snapshot holds the words readers see, and each note of a body once', () => {
	const { entries } = snapshotOf(
		makeStory({
			topics: [
				{
					id: 't',
					body: 'The <Party id="union" /> said so [@report, paragraph 2]. Again [@report, paragraph 2].\n\n<Quote id="q" />',
				},
			],
			quotes: [{ id: 'q' }],
		}),
	);
	assert.deepEqual(entries['topics/t']?.fields, {
		answer: 'An answer.',
		notes: ['report, paragraph 2'],
		shows: ['quotes/q'],
		text: 'The union said so. Again.',
	});
});

test('a field without a listed name is named after its key', () =>
	assert.deepEqual(
		[fieldName(wordsIn('en'), 'spokenThrough'), fieldName(wordsIn('en'), 'statusDate')],
		['Spoken through', 'Date of the status'],
	));

test('the place and the course of a party are in words', () => {
	const named = { id: 'new', name: 'The New One' };
	const before = makeStory({ parties: [{ id: 'old' }, named] });
	const story = makeStory(
		{
			story: { edition: 2, editionDate: '2024-04-05' },
			parties: [
				{
					id: 'old',
					role: 'caller',
					kindInWords: 'Mayor',
					since: '2019',
					until: '2024-03-20',
					became: ['new'],
				},
				named,
			],
		},
		{ editions: [snapshotOf(before)] },
	);
	const text = JSON.stringify(changesView(story));
	for (const words of ['Calls on the sides', '20 March 2024', 'The New One', 'Mayor'])
		assert.ok(text.includes(words), words);
	assert.ok(!text.includes('caller'));
});

test('a date in words stands in place of the date', () => {
	const demand = { id: 'd', date: '2024-03-04~' };
	const before = snapshotOf(makeStory({ demands: [demand] }));
	const after = makeStory(
		{
			story: { edition: 2, editionDate: '2024-04-05' },
			demands: [{ ...demand, dateInWords: 'early March 2024' }],
		},
		published(before),
	);
	const step = changesView(after).sections[0]?.changes;
	const [changed] = step?.changed ?? [];
	assert.deepEqual(
		changed?.fields.map(({ name, words }) => [name, words?.map(({ text }) => text).join('|')]),
		[['Date', 'about 4|early| March 2024']],
	);
});

test('an entry that was renamed is a changed one with its old address and the new, not one that is new and one that is gone', () => {
	const quote = { words: ['We wait at night.'], saidOn: '2024-03-04', title: 'On waiting' };
	const before = snapshotOf(
		makeStory({
			quotes: [
				{ id: 'old', ...quote },
				{ id: 'second', words: ['Nobody was asked.'], title: 'Not asked' },
				{ id: 'withdrawn', ...quote, title: 'Gone', words: ['Other words of theirs.'] },
			],
		}),
	);
	const given = (now: { id: string; speakers?: string[] }): StoryGiven => ({
		story: { edition: 2, editionDate: '2024-04-05' },
		quotes: [{ ...quote, ...now }],
	});
	const record = { reason: 'Renamed', on: '2024-04-05', title: 'On waiting' };
	const changes = (now: StoryGiven, retired: Published['permalinks']['retired']) => {
		const story = makeStory(now, { permalinks: { addresses: {}, retired }, editions: [before] });
		const step = changesView(story).sections[0]?.changes;
		return {
			added: step?.added.map(({ key }) => key),
			removed: step?.removed.map(({ key }) => key),
			changed: step?.changed.map(({ key, fields }) => [
				key,
				...fields.map(({ name, words }) => `${name}: ${words?.map(({ text }) => text).join('|')}`),
			]),
		};
	};
	const others = ['quotes/second', 'quotes/withdrawn'];
	const asRenamed = {
		added: [],
		removed: others,
		changed: [['quotes/new', 'Address: /quotes/old/|/quotes/new/']],
	};
	assert.deepEqual(changes(given({ id: 'new' }), {}), asRenamed, 'by its words');
	const merged = { ...record, mergedInto: 'quotes/new' };
	assert.deepEqual(
		changes(given({ id: 'new' }), { 'quotes/old': merged, 'quotes/second': merged }),
		asRenamed,
		'by the record; what else was merged into it is gone',
	);
	assert.deepEqual(
		changes(given({ id: 'new', speakers: ['company'] }), {}),
		{ added: ['quotes/new'], removed: ['quotes/old', ...others], changed: [] },
		'the words of another speaker are other words',
	);
	assert.deepEqual(
		changes(given({ id: 'new' }), { 'quotes/old': { ...record, withdrawn: true } }).removed,
		['quotes/old', ...others],
		'what was withdrawn is gone, whatever is like it',
	);
});
