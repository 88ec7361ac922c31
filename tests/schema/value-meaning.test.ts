import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueMeaning } from '../../src/schema/value-meaning.ts';

test('a value has the meaning that the description gives it, up to a semicolon or the end of a sentence', () => {
	const description = 'its place: `a`: it asks, in v1.2; `b`; `a-b`: both. Left out: `c`';
	assert.equal(valueMeaning('a', description), 'it asks, in v1.2');
	assert.equal(valueMeaning('b', description), undefined);
	assert.equal(valueMeaning('a-b', description), 'both');
	assert.equal(valueMeaning('c', description), undefined);
});
