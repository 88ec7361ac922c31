import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOver, takeOver } from '../../src/load/hand-over.ts';
import { makeStory } from '../make-story.ts';

test('the story that was checked is the one the pages get, and there are no pages without one', () => {
	assert.throws(takeOver, /not loaded/);
	const story = makeStory({});
	handOver(story);
	assert.equal(takeOver(), story);
});
