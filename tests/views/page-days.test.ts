import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snapshot } from '../../src/story/editions.ts';
import type { Entry } from '../../src/story/entry.ts';
import { pageDays } from '../../src/views/page-days.ts';
import { snapshotOf } from '../../src/views/snapshot.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const THIRD = { edition: 3, editionDate: '2024-03-03' };

const given = (title: string, edition: number, editionDate: string): StoryGiven => ({
	story: { edition, editionDate },
	quotes: [{ id: 'q', title }, { id: 'kept' }, ...(edition > 1 ? [{ id: 'new' }] : [])],
});

/** Two published editions: the second added a quotation. The third changes the title of another. */
const editions: Snapshot[] = [
	snapshotOf(makeStory(given('Old', 1, '2024-03-01'))),
	snapshotOf(makeStory(given('Old', 2, '2024-03-02'))),
];
const permalinks = {
	addresses: { '/': 1, '/quotes/q/': 1, '/quotes/kept/': 1, '/quotes/new/': 2 },
	retired: {},
};
const story = makeStory(
	{
		...given('New', THIRD.edition, THIRD.editionDate),
		events: [{ id: 'unpublished' }],
		corrections: [{ id: 'c', date: '2024-03-09', affects: ['quotes/kept'] }],
	},
	{ editions, permalinks },
);
const quotation = (id: string) => story.quotes.get(id) as Entry<'quotes'>;

test('a page was published with the edition that first had its address', () => {
	assert.equal(pageDays(story, quotation('q')).published, '2024-03-01');
	assert.equal(pageDays(story, quotation('new')).published, '2024-03-02');
	const event = story.events.get('unpublished') as Entry<'events'>;
	assert.equal(pageDays(story, event).published, THIRD.editionDate);
});

test('it last changed with the edition that changed its entry, or when it was corrected', () => {
	assert.equal(pageDays(story, quotation('q')).modified, THIRD.editionDate);
	assert.equal(pageDays(story, quotation('new')).modified, '2024-03-02');
	assert.equal(pageDays(story, quotation('kept')).modified, '2024-03-09');
});

test('the front changes with each edition', () => {
	assert.deepEqual(pageDays(story, story.story), {
		published: '2024-03-01',
		modified: THIRD.editionDate,
	});
});

test('in a first edition every page is as old as the edition', () => {
	const first = makeStory(given('Old', 1, '2024-03-01'));
	const q = first.quotes.get('q') as Entry<'quotes'>;
	assert.deepEqual(pageDays(first, q), { published: '2024-03-01', modified: '2024-03-01' });
});
