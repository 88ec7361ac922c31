import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atom } from '../../src/formats/atom.ts';
import { statusJson } from '../../src/formats/status.ts';
import type { Snapshot } from '../../src/story/editions.ts';
import { collectionFeed, entryFeed, feedKeys } from '../../src/views/entry-feed.ts';
import { snapshotOf } from '../../src/views/snapshot.ts';
import { statusView } from '../../src/views/status.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const absolute = (address: string) => `https://news.example${address}`;
const RETIRED = {
	'quotes/old': { withdrawn: true, reason: 'It was hers.', on: '2024-03-02', title: 'Old' },
} as const;

const given = (edition: number, title: string, more: StoryGiven = {}): StoryGiven => ({
	...more,
	story: { edition, editionDate: `2024-03-0${edition}` },
	quotes: [{ id: 'q', title }, { id: 'kept' }],
});
const editions: Snapshot[] = [
	snapshotOf(
		makeStory({
			...given(1, 'First'),
			quotes: [{ id: 'q', title: 'First' }, { id: 'kept' }, { id: 'old' }],
		}),
	),
	snapshotOf(makeStory(given(2, 'First'))),
];
const permalinks = { addresses: {}, retired: RETIRED };
const story = makeStory(
	given(3, 'Second', {
		corrections: [{ id: 'c', date: '2024-03-03', affects: ['quotes/q'] }],
	}),
	{ editions, permalinks },
);
const later = makeStory(given(4, 'Second'), {
	editions: [...editions, snapshotOf(makeStory(given(3, 'Second')))],
	permalinks,
});

test('the feed of a card has its corrections and the editions that changed it, newest first', () => {
	assert.deepEqual(
		entryFeed(story, 'quotes/q').items.map(({ id, day }) => [id, day]),
		[
			['/corrections/#c', '2024-03-03'],
			['/feeds/quotes/q.xml#edition-3', '2024-03-03'],
			['/feeds/quotes/q.xml#edition-1', '2024-03-01'],
		],
	);
	assert.equal(entryFeed(story, 'quotes/kept').items.length, 1);
});

test('a card that was withdrawn keeps its feed, and the feed says why', () => {
	assert.ok(feedKeys(story, ['quotes']).includes('quotes/old'));
	const [item] = entryFeed(story, 'quotes/old').items;
	assert.deepEqual([item?.day, item?.text], ['2024-03-02', 'It was hers.']);
});

test('the feed of a collection has each correction once', () => {
	const both = makeStory({
		quotes: [{ id: 'a' }, { id: 'b' }],
		corrections: [{ id: 'c', affects: ['quotes/a', 'quotes/b'] }],
	});
	const ids = collectionFeed(both, 'quotes').items.map(({ id }) => id);
	assert.equal(ids.filter((id) => id === '/corrections/#c').length, 1);
});

test('status and feed keep their bytes in an edition that does not touch the entry', () => {
	const status = (of: typeof story) => statusJson(statusView(of, 'quotes/kept'), absolute);
	const feed = (of: typeof story) => atom(entryFeed(of, 'quotes/kept'), absolute);
	assert.equal(status(later), status(story));
	assert.equal(feed(later), feed(story));
	const { edition, editionDate } = JSON.parse(status(later));
	assert.deepEqual([edition, editionDate], [1, '2024-03-01']);
	assert.equal(statusView(later, 'quotes/q').edition, 3);
	assert.equal(statusView(later, 'story/story').edition, 4);
});
