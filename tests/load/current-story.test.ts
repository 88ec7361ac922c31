import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeStory } from '../make-story.ts';

// All tests share one process: a module of its own has had no story set by another test.
const fresh = '../../src/load/current-story.ts?fresh';
const { currentStory, setCurrentStory } = (await import(
	fresh
)) as typeof import('../../src/load/current-story.ts');

test('the story that was checked is the one the pages get, and there are no pages without one', () => {
	assert.throws(currentStory, /not loaded/);
	const story = makeStory({});
	setCurrentStory(story);
	assert.equal(currentStory(), story);
});
