import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyEntry } from '../../src/story/entry.ts';
import { buildStory, linksFrom, referrers } from '../../src/story/graph.ts';
import { makeEntries, makeStory } from '../make-story.ts';

const byKey = (entries: AnyEntry[], key: string) =>
	entries.find(({ collection, id }) => `${collection}/${id}` === key) ?? assert.fail(key);
const ids = (map: Map<string, unknown>) => [...map.keys()];

test('links are found in the front matter, in the body and in text fields, with their place', () => {
	const entries = makeEntries({
		topics: [
			{
				id: 't',
				notKnown: ['Why [@report].'],
				body: 'By <Person id="ann" /> [@report, page 4].\n\n<Timeline topic="t" from="2024" />',
			},
		],
		events: [{ id: 'e', topics: ['t'] }],
	});
	assert.deepEqual(
		linksFrom(byKey(entries, 'topics/t')).map(({ targets, id, path, part }) => [
			targets.join('|'),
			id,
			path,
			part?.line,
		]),
		[
			['people', 'ann', undefined, 1],
			['sources', 'report', undefined, 1],
			['topics', 't', undefined, 3],
			['sources', 'report', undefined, 1],
		],
	);
	assert.deepEqual(
		linksFrom(byKey(entries, 'events/e')).map(({ id, path, part }) => [id, path?.join('.'), part]),
		[
			['report', 'sources.0.source', undefined],
			['t', 'topics.0', undefined],
		],
	);
});

test('every entry knows who refers to it', () => {
	const story = makeStory({
		people: [{ id: 'ann' }],
		quotes: [{ id: 'q', speakers: ['ann'] }],
		topics: [{ id: 't', body: '<Quote id="q" />' }],
		terms: [{ id: 'gang', body: 'As <Person id="ann" /> has it.' }],
	});
	const from = (key: Parameters<typeof story.linksTo.get>[0]) =>
		story.linksTo.get(key)?.map(({ from: { collection, id } }) => `${collection}/${id}`);
	assert.deepEqual(from('quotes/q'), ['topics/t']);
	assert.deepEqual(from('people/ann'), ['quotes/q', 'terms/gang']);
	assert.deepEqual(from('sources/report'), ['people/ann', 'quotes/q', 'story/story']);
	assert.equal(from('topics/t'), undefined);
});

test('a field that may hold a party or a person leads to whichever exists', () => {
	const story = makeStory({
		people: [{ id: 'ann' }],
		demands: [{ id: 'd', by: ['ann'], to: ['union'] }],
	});
	assert.equal(story.linksTo.get('people/ann')?.length, 1);
	assert.equal(story.linksTo.has('parties/ann'), false);
});

test('a dangling link leads nowhere but is in the list of all links', () => {
	const story = makeStory({ quotes: [{ id: 'q', topics: ['gone'] }] });
	assert.equal(story.linksTo.has('topics/gone'), false);
	assert.deepEqual(story.links.filter(({ id }) => id === 'gone').length, 1);
});

test('referrers are each named once, of one collection, and never the entry itself', () => {
	const story = makeStory({
		parties: [{ id: 'a', relations: [{ to: 'a', as: 'is' }] }],
		quotes: [
			{ id: 'q2', speakers: ['a'] },
			{ id: 'q1', speakers: ['a', 'union'] },
		],
		topics: [{ id: 't', body: '<Quote id="q1" />\n\n<Quote id="q1" />' }],
	});
	const party = story.parties.get('a') ?? assert.fail();
	assert.deepEqual(
		referrers(story, party, 'quotes').map(({ id }) => id),
		['q1', 'q2'],
	);
	assert.deepEqual(referrers(story, party, 'parties'), []);
	assert.deepEqual(
		referrers(story, story.quotes.get('q1') ?? assert.fail(), 'topics').map(({ id }) => id),
		['t'],
	);
});

test('lists are in the order that readers need', () => {
	const story = makeStory({
		topics: [
			{ id: 'a', order: 3 },
			{ id: 'c', order: 1 },
			{ id: 'b', order: 1 },
		],
		events: [
			{ id: 'a', date: 'unknown' },
			{ id: 'b', date: '2024-03' },
			{ id: 'd', date: '2024-03-01' },
			{ id: 'c', date: '2024-03-01' },
		],
		quotes: [
			{ id: 'a', saidOn: 'unknown' },
			{ id: 'b', saidOn: 'unknown', printedOn: '2024-01-01' },
			{ id: 'c', saidOn: '2023' },
		],
		sources: [
			{ id: 'z', date: '2020' },
			{ id: 'a', date: '2025' },
		],
		terms: [
			{ id: 'a', name: 'Wharf' },
			{ id: 'b', name: 'gang' },
			{ id: 'c', name: 'Émigré' },
		],
		corrections: [
			{ id: 'a', date: '2024-03-04' },
			{ id: 'b', date: '2024-03-06' },
		],
		people: [{ id: 'b' }, { id: 'B' }, { id: 'a' }],
		differences: [{ id: 'a' }, { id: 'c', order: 2 }, { id: 'b', order: 2 }, { id: 'd', order: 1 }],
	});
	assert.deepEqual(ids(story.topics), ['b', 'c', 'a']);
	assert.deepEqual(ids(story.events), ['c', 'd', 'b', 'a']);
	assert.deepEqual(ids(story.quotes), ['c', 'b', 'a']);
	assert.deepEqual(ids(story.sources), ['z', 'report', 'a']);
	assert.deepEqual(ids(story.terms), ['c', 'b', 'a']);
	assert.deepEqual(ids(story.corrections), ['b', 'a']);
	assert.deepEqual(ids(story.people), ['B', 'a', 'b']);
	assert.deepEqual(ids(story.differences), ['d', 'b', 'c', 'a']);
});

test('the order in which entries come changes nothing', () => {
	const entries = makeEntries({
		quotes: [{ id: 'b' }, { id: 'a' }],
		events: [{ id: 'e' }, { id: 'd' }],
		topics: [{ id: 't', body: '<Quote id="a" />' }],
	});
	assert.deepEqual(buildStory([...entries].reverse()), buildStory(entries));
});

test('of several entries with one id the first by file path is used', () => {
	const story = makeStory({
		terms: [
			{ id: 'gang', file: 'terms/b/gang.mdx', name: 'Same' },
			{ id: 'gang', file: 'terms/a/gang.mdx', name: 'Same' },
		],
	});
	assert.deepEqual(
		[...story.terms.values()].map(({ file }) => file),
		['terms/a/gang.mdx'],
	);
});

test('of several entries with one id the first by file path is used, also where lists are sorted by date', () => {
	const story = makeStory({
		events: [
			{ id: 'e', file: 'events/a/e.mdx', date: '2024' },
			{ id: 'e', file: 'events/b/e.mdx', date: '2023' },
		],
	});
	assert.deepEqual(
		[...story.events.values()].map(({ file }) => file),
		['events/a/e.mdx'],
	);
});

test('without a story entry building the story fails', () => {
	assert.throws(
		() => buildStory(makeEntries().filter(({ collection }) => collection !== 'story')),
		/no valid story\.mdx/,
	);
});
