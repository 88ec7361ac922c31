import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEntries } from '../../src/load/check-entries.ts';
import { readEntry } from '../../src/load/read-entry.ts';
import { syntheticStory } from './synthetic-story.ts';

test('a synthetic story passes every check, and has the kinds of entries in their shares', () => {
	const story = checkEntries(
		[...syntheticStory(100)].map(([path, text]) => readEntry(path, text)),
		'synthetic',
	);
	assert.deepEqual(
		[story.quotes.size, story.demands.size, story.events.size, story.topics.size],
		[60, 25, 10, 5],
	);
	const words = (texts: string[]) => texts.join(' ').split(/\s+/).length;
	assert.equal(words(story.quotes.get('quote-7')?.data.words ?? []), 60);
	const topic = syntheticStory(100).get('topics/topic-1.mdx')?.split('---')[2] ?? '';
	assert.ok(Math.abs(words([topic]) - 850) < 100, String(words([topic])));
});

test('a synthetic story is the same each time it is made', () => {
	assert.deepEqual(syntheticStory(20), syntheticStory(20));
});
