import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionsTo } from '../../src/story/corrections-to.ts';
import { makeStory } from '../make-story.ts';

test('each entry has the corrections that affect it, the newest first; other entries have none', () => {
	const story = makeStory({
		quotes: [{ id: 'q' }, { id: 'other' }],
		corrections: [
			{ id: 'old', date: '2024-01-01', affects: ['quotes/q', 'story'] },
			{ id: 'new', date: '2024-02-01', affects: ['quotes/q', 'quotes/q'] },
		],
	});
	const ids = (key: string) => correctionsTo(story, key).map(({ id }) => id);
	assert.deepEqual(
		[ids('quotes/q'), ids('story'), ids('quotes/other')],
		[['new', 'old'], ['old'], []],
	);
});
