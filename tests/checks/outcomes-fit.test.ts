import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomesFit } from '../../src/checks/outcomes-fit.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

type Event = NonNullable<StoryGiven['events']>[number];
const problems = (...events: Event[]) => found(outcomesFit, { events });
const plan = { id: 'plan', date: '2024-03-10', planned: true };
const off = { outcome: 'did not take place' as const, decidedBy: 'call' };

test('a plan may have been called off, held, or have an outcome nobody knows', () => {
	assert.deepEqual(problems({ ...plan, ...off }, { id: 'call', date: '2024-03-08' }), []);
	assert.deepEqual(problems({ ...plan, ...off }, { id: 'call', date: '2024-03-10' }), []);
	assert.deepEqual(problems({ ...plan, ...off }, { id: 'call', date: 'unknown' }), []);
	assert.deepEqual(problems({ ...plan, ...off }, { id: 'call', date: '2024-03-12~' }), []);
	assert.deepEqual(problems(plan, { ...plan, id: 'b', outcome: 'not known' }), []);
	const held = { ...plan, outcome: 'took place' as const, decidedBy: 'day' };
	assert.deepEqual(problems(held, { id: 'day', date: '2024-03-11' }), []);
});

test('only a plan has an outcome, and only an outcome is decided', () => {
	assert.deepEqual(problems({ id: 'e', outcome: 'took place' }), [
		['events/e.mdx', 'outcome', 'only a planned event has an outcome'],
	]);
	const what = 'decidedBy names what decided an outcome, and the outcome is not given';
	const call = { id: 'call' };
	assert.deepEqual(problems({ ...plan, decidedBy: 'call' }, call), [
		['events/plan.mdx', 'decidedBy', what],
	]);
	assert.deepEqual(problems({ ...plan, outcome: 'not known', decidedBy: 'call' }, call), [
		['events/plan.mdx', 'decidedBy', what],
	]);
});

test('what decided is another event, which happened, and no later than what it called off', () => {
	assert.deepEqual(
		problems({ ...plan, ...off, decidedBy: 'plan' }).map(([, , what]) => what),
		['the event is said to have decided its own outcome'],
	);
	assert.deepEqual(
		problems({ ...plan, ...off }, { id: 'call', date: '2024-03-11' }).map(([, , what]) => what),
		['call came after the day of this event, and cannot have called it off'],
	);
	assert.deepEqual(
		problems({ ...plan, ...off }, { id: 'call', planned: true }).map(([, , what]) => what),
		['call, which is to have decided the outcome, is itself only planned'],
	);
	const held = { id: 'call', planned: true, outcome: 'took place' as const };
	assert.deepEqual(problems({ ...plan, ...off }, held), []);
});
