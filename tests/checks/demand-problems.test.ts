import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demandProblems } from '../../src/checks/demand-problems.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

const wrong = (demand: NonNullable<StoryGiven['demands']>[number]) =>
	found((story) => [...story.demands.values()].flatMap(demandProblems), {
		demands: [demand],
	}).map(([, place, what]) => [place, what]);

test('a demand or offer says to whom it is, by id or in words', () => {
	assert.deepEqual(wrong({ id: 'd' }), []);
	assert.deepEqual(
		wrong({ id: 'd', kind: 'offer', to: [], toInWords: 'the letter’s readers' }),
		[],
	);
	assert.deepEqual(wrong({ id: 'd', kind: 'offer', to: [] }), [
		['to', 'the offer names nobody to whom it is made'],
	]);
});

test('a topic for talks is asked of nobody', () =>
	assert.deepEqual(wrong({ id: 'd', kind: 'topic for talks', to: [] }), []));
