import assert from 'node:assert/strict';
import { test } from 'node:test';
import { votesAddUp } from '../../src/checks/votes-add-up.ts';
import { found } from './found.ts';

const problems = (figures: Record<string, unknown>) =>
	found(votesAddUp, {
		events: [{ id: 'e', vote: { question: 'Q', unit: 'percent', source: 'report', ...figures } }],
	}).map(([, path, what]) => [path, what]);

test('a vote has a figure for or against', () => {
	assert.deepEqual(problems({ abstained: 3 }), [
		['vote', 'the vote has no figure, neither for nor against'],
	]);
	for (const figures of [{ for: 0 }, { against: 88 }]) assert.deepEqual(problems(figures), []);
});

test('percentages are parts of one whole', () => {
	assert.deepEqual(problems({ for: 13, against: 88 }), [
		['vote', 'the percentages of the vote add up to 101'],
	]);
	assert.equal(problems({ against: 120 }).length, 1);
	assert.equal(problems({ for: 60, against: 60, unit: '%' }).length, 1);
	assert.equal(problems({ for: 46, against: 31, abstained: 25 }).length, 1);
});

test('rounded percentages of three parts, and figures of other units, may go over', () => {
	assert.deepEqual(problems({ for: 46, against: 31, abstained: 24 }), []);
	assert.deepEqual(problems({ for: 33.3, against: 66.7 }), []);
	assert.deepEqual(problems({ for: 1561, against: 36, unit: 'members' }), []);
});
