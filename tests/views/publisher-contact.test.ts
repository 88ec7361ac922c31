import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publisherContact } from '../../src/views/publisher-contact.ts';

test('readers reach the publisher at the contact, or else at the publisher’s address', () => {
	const url = 'https://example.org/desk/';
	assert.deepEqual(publisherContact({ contact: 'desk@example.org', url }), {
		words: 'desk@example.org',
		href: 'mailto:desk@example.org',
	});
	assert.deepEqual(publisherContact({ contact: 'https://example.org/form' }), {
		words: 'example.org/form',
		href: 'https://example.org/form',
	});
	assert.deepEqual(publisherContact({ contact: 'The desk, 1 Main Street' }), {
		words: 'The desk, 1 Main Street',
	});
	assert.deepEqual(publisherContact({ url }), { words: 'example.org/desk', href: url });
	assert.equal(publisherContact({}), undefined);
});
