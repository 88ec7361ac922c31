import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from '../../../src/desk/page/changes-of.ts';

test('only fields that differ are changes; one that is gone has no value', () => {
	const before = { title: 'A', topics: ['a', 'b'], note: 'x', sources: [{ source: 's' }] };
	assert.deepEqual(changesOf(before, { ...before, sources: [{ source: 's' }] }), []);
	const { note: _, ...rest } = before;
	assert.deepEqual(changesOf(before, { ...rest, title: 'B', topics: ['a'], place: 'p' }), [
		{ path: ['title'], value: 'B' },
		{ path: ['topics'], value: ['a'] },
		{ path: ['note'], value: undefined },
		{ path: ['place'], value: 'p' },
	]);
});
