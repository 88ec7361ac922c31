import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsDigest } from '../../src/load/texts-digest.ts';

const quote = { title: 'One', words: ['Two'], medium: 'letter', locator: 'paragraph 1' };
const digest = (changes: object = {}, body = 'A text.') =>
	textsDigest('quotes', { ...quote, ...changes }, body);

test('a digest changes with what translators translate, and with nothing else', () => {
	for (const [changes, body] of [
		[{ title: 'Another' }],
		[{ words: ['Three'] }],
		[{ marksNote: 'New.' }],
		[{}, 'Another text.'],
	] as const)
		assert.notEqual(digest(changes, body), digest(), JSON.stringify([changes, body]));
	for (const [changes, body] of [
		[{ medium: 'email' }],
		[{ locator: 'paragraph 2' }],
		[{}, 'A\ntext.\n'],
	] as const)
		assert.equal(digest(changes, body), digest(), JSON.stringify([changes, body]));
});
