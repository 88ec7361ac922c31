import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../src/schema/nearest.ts';

test('a slip in a few letters is understood', () => {
	for (const [typed, meant] of [
		['unoin', 'union'],
		['Union', 'union'],
		['qoutes', 'quotes'],
		['statuss', 'status'],
		['planed', 'planned'],
	] as const)
		assert.equal(nearest(typed, ['union', 'quotes', 'status', 'planned', 'employer']), meant);
});

test('a word that is only the least unlike is not suggested', () => {
	for (const [typed, allowed] of [
		['government', ['go-between', 'union', 'regulator']],
		['minutes', ['letter', 'message', 'statement']],
		['accepted', ['reported', 'refused', 'met']],
		['gone', ['report']],
		['x'.repeat(5_000), ['x']],
	] as const)
		assert.equal(nearest(typed, allowed), undefined, typed);
});
