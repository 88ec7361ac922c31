import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importCircles } from './import-circles.ts';

const circles = (graph: Record<string, string[]>) => importCircles(new Map(Object.entries(graph)));

test('files that import one another in one direction are no circle', () => {
	assert.deepEqual(circles({ a: ['b', 'c'], b: ['d'], c: ['d', 'outside'], d: [] }), []);
});

test('a circle is shown from its first file back to it, however long it is', () => {
	assert.deepEqual(circles({ a: ['a'] }), ['a → a']);
	assert.deepEqual(circles({ d: ['b'], x: ['b'], b: ['c'], c: ['d', 'y'], y: [] }), [
		'b → c → d → b',
	]);
});

test('circles that share a file are told as one, circles apart as two', () => {
	assert.deepEqual(circles({ a: ['b', 'c'], b: ['a'], c: ['a'], x: ['y'], y: ['x'] }), [
		'a → b → a (in one component with 1 more)',
		'x → y → x',
	]);
});
