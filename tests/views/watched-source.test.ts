import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Watched } from '../../src/schema/watch.ts';
import type { Entry } from '../../src/story/entry.ts';
import { quoteView } from '../../src/views/quote.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { storyData } from '../../src/views/story-data.ts';
import { makeStory } from '../make-story.ts';

const URL = 'https://example.org/report';
const ARCHIVED = 'https://archive.example/report';

function storyWith(watched: Watched, archivedUrl?: string) {
	const story = makeStory({
		sources: [{ id: 'report', url: URL, ...(archivedUrl ? { archivedUrl } : {}) }],
		quotes: [{ id: 'q' }],
	});
	(story.sources.get('report') as Entry<'sources'>).watched = watched;
	return story;
}
const gone: Watched = {
	url: URL,
	state: 'gone',
	on: '2024-03-10',
	lastSeen: '2024-02-01',
	missingSince: '2024-03-03',
};

test('a source that is gone is read in its archived copy, and its page says since when', () => {
	const story = storyWith(gone, ARCHIVED);
	const page = sourcePage(story, 'report');
	assert.equal(page.url, ARCHIVED);
	assert.deepEqual(page.missingAt, { url: URL, since: '3 March 2024' });
	assert.equal(page.lastSeen, '1 February 2024');
	assert.ok(quoteView(story, 'q').readAt?.startsWith(`${ARCHIVED}#`));
});

test('without an archived copy its own address stays; so it does when it is only blocked', () => {
	assert.equal(sourcePage(storyWith(gone), 'report').url, URL);
	const { missingSince: _, ...rest } = gone;
	const blocked = sourcePage(storyWith({ ...rest, state: 'blocked' }, ARCHIVED), 'report');
	assert.equal(blocked.url, URL);
	assert.equal(blocked.missingAt, undefined);
	assert.equal(blocked.lastSeen, '1 February 2024');
});

test('a source that moved keeps its address and names the new one', () => {
	const movedTo = 'https://example.org/new';
	const page = sourcePage(
		storyWith({ url: URL, state: 'moved', on: '2024-03-10', movedTo }),
		'report',
	);
	assert.deepEqual([page.url, page.movedTo], [URL, movedTo]);
});

test('the data of a source say what was seen, and not which quotations were found', () => {
	const [source] = storyData(storyWith({ ...gone, found: { q: 'hash' } })).entries.sources;
	const { url: _, ...watched } = gone;
	assert.deepEqual(JSON.parse(JSON.stringify(source?.watched)), watched);
});
