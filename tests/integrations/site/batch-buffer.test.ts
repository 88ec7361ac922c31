import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BatchBuffer } from '../../../src/integrations/site/batch-buffer.ts';

test('texts come out joined as they went in, in letters of every length and longer than any before', () => {
	const batch = new BatchBuffer();
	for (const text of ['plain', '“é” – 😀', '“😀”'.repeat(400_000), 'short again']) {
		assert.ok(batch.join(['<p>', text, '</p>']).equals(Buffer.from(`<p>${text}</p>`)));
		batch.clear();
	}
});

test('the files of a batch keep their bytes, also when the buffer has to grow', () => {
	const batch = new BatchBuffer();
	const texts = ['one', 'two', '“three”'.repeat(200_000), 'four'];
	const files = texts.map((text) => batch.join([text]));
	assert.deepEqual(files.map(String), texts);
});

test('the next batch stands in the same memory', () => {
	const batch = new BatchBuffer();
	const [first, second] = ['first', 'second'].map((text) => {
		batch.clear();
		return batch.join([text]);
	});
	assert.equal(first?.buffer, second?.buffer);
	assert.equal(first?.byteOffset, second?.byteOffset);
});
