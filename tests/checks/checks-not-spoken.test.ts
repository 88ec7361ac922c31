import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksNotSpoken } from '../../src/checks/checks-not-spoken.ts';

test('the log says which checks know nothing of the language', () => {
	assert.deepEqual(checksNotSpoken('en-NZ', { style: true }), []);
	assert.deepEqual(checksNotSpoken('de-CH', { style: false }), []);
	assert.deepEqual(checksNotSpoken('es-US', { style: true }), [
		'not checked, because there are no rules for Spanish (United States): style',
	]);
	assert.deepEqual(checksNotSpoken('fi', { style: true }), [
		'not checked, because there are no rules for Finnish: verbs that take sides; style',
	]);
});
