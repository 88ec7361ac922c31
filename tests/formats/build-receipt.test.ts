import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildReceiptText, readBuildReceipt } from '../../src/formats/build-receipt.ts';
import { makeStory } from '../make-story.ts';

const HASH = `sha256:${'0'.repeat(64)}`;
const text = buildReceiptText(makeStory({ quotes: [{ id: 'q' }] }), {
	site: 'https://news.example/roster/',
	content: HASH,
	code: 'digest',
	tools: { node: '24.0.0' },
	files: { 'b.html': HASH, 'a.html': HASH },
});

test('a receipt names the edition, the quotations by state and the files in order', () => {
	const read = readBuildReceipt(text);
	assert.deepEqual([read.edition, read.editionDate, read.asOf], [1, '2024-03-04', '2024-03-04']);
	assert.deepEqual(read.quotations, { verified: 0, altered: 0, absent: 0, unchecked: 1 });
	assert.deepEqual(Object.keys(read.files), ['a.html', 'b.html']);
});

test('what is no receipt is refused with a sentence', () => {
	assert.throws(() => readBuildReceipt('<html>'), /^Error: receipt\.json is not JSON\.$/);
	assert.throws(() => readBuildReceipt('[]'), /^Error: receipt\.json has no valid form\.$/);
	assert.throws(
		() => readBuildReceipt(text.replace(HASH, 'sha256:short')),
		/^Error: receipt\.json has no valid content\.$/,
	);
	assert.throws(
		() => readBuildReceipt(text.replace('"version": 1', '"version": 2')),
		/^Error: receipt\.json has no valid version\.$/,
	);
});
