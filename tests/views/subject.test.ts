import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectView } from '../../src/views/subject.ts';
import { makeStory } from '../make-story.ts';

const DAY = '2024-03-04';
const story = makeStory({
	people: [{ id: 'ann', name: 'Ann', role: 'secretary', party: 'union' }],
	parties: [
		{ id: 'users', kind: 'affected' },
		{
			id: 'branch',
			kind: 'employer-part',
			partOf: 'company',
			website: 'https://example.org/branch',
		},
	],
	quotes: [
		{ id: 'q', speakers: ['ann'], words: ['One,', 'two.'] },
		{ id: 'about', saidOn: '2024-03' },
		{ id: 'told', attribution: 'paraphrase' },
	],
	differences: [
		{
			id: 'd',
			accounts: {
				union: { position: 'It is so.', quote: 'q' },
				company: { none: 'declined', asOf: DAY },
			},
		},
		{ id: 'silent' },
	],
	events: [
		{ id: 'e', inSummary: true },
		{ id: 'small' },
		{ id: 'plan', planned: true, inSummary: true },
		{ id: 'month', date: '2024-03', inSummary: true },
	],
	terms: [{ id: 'word', name: 'Word', body: 'What it means.[@report]' }],
	topics: [{ id: 't', body: 'Text.[@report; @a; @b; @c]' }],
	sources: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
	corrections: [{ id: 'c1', affects: ['quotes/q', 'story'] }],
});

test('a quotation has its day when that is known exactly, and otherwise none', () => {
	const main = subjectView(story, 'quotes/q').main;
	assert.ok(main?.kind === 'quotation');
	assert.equal(main.day, DAY);
	assert.equal('day' in (subjectView(story, 'quotes/about').main ?? {}), false);
});

test('a paraphrase is not called a quotation; it names its source', () => {
	const { main, basedOn } = subjectView(story, 'quotes/told');
	assert.deepEqual([main, basedOn.map(({ id }) => id)], [undefined, ['report']]);
});

test('a group of people is not called an organisation; an employer and its part are', () => {
	assert.equal(subjectView(story, 'parties/users').main, undefined);
	const main = subjectView(story, 'parties/branch').main;
	assert.ok(main?.kind === 'organization');
	assert.deepEqual([main.partOf?.id, main.website], ['company', 'https://example.org/branch']);
});

test('a difference has a claim for every account and none for a party that has not said', () => {
	const main = subjectView(story, 'differences/d').main;
	assert.ok(main?.kind === 'claims');
	assert.deepEqual(
		main.claims.map(({ position, party, source }) => [position, party.id, source.id]),
		[['It is so.', 'union', 'report']],
	);
	assert.equal(subjectView(story, 'differences/silent').main, undefined);
});

test('the timeline names key days whose date is exact, and says which are plans', () => {
	const main = subjectView(story, 'timeline').main;
	assert.deepEqual(main, {
		kind: 'events',
		events: [
			{ title: 'e', address: '/timeline/#e', start: DAY },
			{ title: 'plan', address: '/timeline/#plan', start: DAY, plan: 'scheduled' },
		],
	});
});

test('the glossary defines its terms without note numbers', () => {
	assert.deepEqual(subjectView(story, 'glossary').main, {
		kind: 'terms',
		terms: [{ name: 'Word', address: '/glossary/#word', description: 'What it means.' }],
	});
});

test('sources are named when there are at most three; the story names its lead source', () => {
	assert.deepEqual(subjectView(story, 'topics/t').basedOn, []);
	assert.deepEqual(
		subjectView(story, 'people/ann').basedOn.map(({ id }) => id),
		['report'],
	);
	assert.deepEqual(
		subjectView(story, 'story').basedOn.map(({ id }) => id),
		['report'],
	);
});

test('a subject has the corrections of its entry, in words', () => {
	assert.deepEqual(subjectView(story, 'quotes/q').corrections, [
		{ text: 'Before: One. Now: Two.', day: DAY, address: '/corrections/#c1' },
	]);
	assert.equal(subjectView(story, 'story').corrections.length, 1);
	assert.deepEqual(subjectView(story, 'quotes/about').corrections, []);
});

test('only an entry with a card, the timeline and the story have an oEmbed answer', () => {
	assert.deepEqual(
		(['quotes/q', 'timeline', 'people/ann', 'sources/report', 'story', 'glossary'] as const).map(
			(key) => subjectView(story, key).oembed,
		),
		[
			'/oembed/quotes/q.json',
			'/oembed/timeline.json',
			'/oembed/people/ann.json',
			undefined,
			'/oembed/story.json',
			undefined,
		],
	);
});

test('a key that names no entry throws', () =>
	assert.throws(() => subjectView(story, 'quotes/nobody'), /quotes\/nobody/));
