import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness } from '../../src/story/likeness.ts';

const entry = (title: string, fields: Record<string, unknown> = {}) => ({ title, fields });

test('entries are as alike as their words are; of quotations only what was said counts', () => {
	assert.equal(likeness(entry('Ships wait at night'), entry('Ships wait at night')), 1);
	assert.equal(likeness(entry('Ships wait'), entry('Cranes stand still')), 0);
	assert.equal(likeness(entry('a b c', { text: 'd' }), entry('a b c', { text: 'e' })), 0.6);
	const said = { words: ['We wait.'], speakers: ['union'] };
	assert.equal(likeness(entry('Old title', said), entry('New', said)), 1);
});

test('entries of different kinds, speakers or authors are never alike', () => {
	const same = 'Ships wait at night';
	for (const [before, after] of [
		[{ kind: 'demand' }, { kind: 'offer' }],
		[{ speakers: ['union'] }, { speakers: ['company'] }],
		[{ by: ['union'] }, { by: ['company'] }],
	] as const)
		assert.equal(likeness(entry(same, before), entry(same, after)), 0);
	assert.ok(likeness(entry(same, { by: ['a', 'b'] }), entry(same, { by: ['b'] })) > 0.5);
});
