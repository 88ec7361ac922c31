import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { atom } from '../../src/formats/atom.ts';
import { jsonFeed } from '../../src/formats/json-feed.ts';
import { feedView } from '../../src/views/feed.ts';
import { makeStory } from '../make-story.ts';

const absolute = (address: string) => `https://news.example/strike${address}`;
const given = {
	corrections: [
		{ id: 'c-1', date: '2024-03-01', before: 'A & <b>.', after: 'B.', body: 'Why.[@report]' },
		{ id: 'c-2', date: '2024-03-09' },
	],
};
const view = feedView(makeStory(given));
const IDS = ['/corrections/#c-2', '/edition/1/', '/corrections/#c-1'];

test('two parsers read the Atom feed: every item with its id, link, day and words, newest first', async () => {
	const xml = atom(view, absolute);
	const one = parseAtomFeed(xml);
	const other = await new RssParser().parseString(xml);
	assert.deepEqual(
		one.entries?.map(({ id }) => id),
		IDS.map(absolute),
	);
	assert.deepEqual(
		other.items.map((item) => item.id),
		IDS.map(absolute),
	);
	assert.deepEqual(
		other.items.map(({ link }) => link),
		['/corrections/#c-2', '/', '/corrections/#c-1'].map(absolute),
	);
	assert.deepEqual(
		one.entries?.map(({ updated }) => updated),
		['2024-03-09', '2024-03-04', '2024-03-01'].map((day) => `${day}T00:00:00.000Z`),
	);
	assert.equal(one.updated, '2024-03-09T00:00:00.000Z');
	assert.match(
		one.entries?.[2]?.content?.value ?? '',
		/^Before: A & <b>\.\n\nNow: B\.\n\nWhy\.\n\nOn: The roster$/,
	);
	assert.match(other.items[2]?.content ?? '', /Before: A & <b>\./);
	assert.equal(one.authors?.[0]?.name, 'The Desk');
	assert.ok(one.links?.some(({ rel, href }) => rel === 'self' && href === absolute('/feed.xml')));
});

test('the JSON feed carries the same items', () => {
	const text = jsonFeed(view, absolute);
	const feed = JSON.parse(text);
	assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
	assert.equal(feed.feed_url, absolute('/feed.json'));
	for (const item of feed.items) {
		assert.deepEqual(Object.keys(item).sort(), [
			'content_text',
			'date_published',
			'id',
			'title',
			'url',
		]);
		assert.match(item.date_published, /^\d{4}-\d\d-\d\dT00:00:00(\.000)?Z$/);
	}
	assert.deepEqual(
		parseJsonFeed(feed).items?.map(({ id }) => id),
		IDS.map(absolute),
	);
});

test('after a move the ids are those of the first address, and the links are new', () => {
	const moved = atom(
		feedView(makeStory({ ...given, story: { firstAddress: 'https://news.example/strike/' } })),
		(address) => `https://other.example${address}`,
	);
	const feed = parseAtomFeed(moved);
	assert.deepEqual(
		feed.entries?.map(({ id }) => id),
		IDS.map(absolute),
	);
	assert.equal(feed.id, parseAtomFeed(atom(view, absolute)).id);
	assert.equal(feed.entries?.[0]?.links?.[0]?.href, 'https://other.example/corrections/#c-2');
});

test('the correction of a typing slip is not in the feeds', () => {
	const story = makeStory(given);
	const slip = story.corrections.get('c-2');
	assert.ok(slip);
	Object.assign(slip.data, { kind: 'typing' });
	assert.deepEqual(
		feedView(story).items.map(({ id }) => id),
		['/edition/1/', '/corrections/#c-1'],
	);
});
