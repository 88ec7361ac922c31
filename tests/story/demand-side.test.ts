import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEMAND_KINDS } from '../../src/schema/demand.ts';
import { demandSide } from '../../src/story/demand-side.ts';

test('offers and proposals are offers, orders and rulings decisions, conditions and topics for talks their own, and all else is asked', () => {
	const sides = Object.fromEntries(
		DEMAND_KINDS.map((kind) => [kind, demandSide({ data: { kind } })]),
	);
	assert.deepEqual(sides, {
		demand: 'asks',
		claim: 'asks',
		petition: 'asks',
		offer: 'offers',
		proposal: 'offers',
		condition: 'conditions',
		call: 'asks',
		'topic for talks': 'topics',
		order: 'decisions',
		ruling: 'decisions',
	});
});
