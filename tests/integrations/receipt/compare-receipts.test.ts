import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildReceipt } from '../../../src/formats/build-receipt.ts';
import { compareReceipts } from '../../../src/integrations/receipt/compare-receipts.ts';

const published: BuildReceipt = {
	version: 1,
	site: 'https://news.example/roster/',
	edition: 2,
	editionDate: '2024-03-04',
	asOf: '2024-03-04',
	content: 'sha256:a',
	code: 'c',
	tools: { node: '24.0.0', astro: '7.0.0' },
	quotations: {},
	files: { 'a.html': 'sha256:1', 'b.html': 'sha256:2' },
};

test('equal receipts give no reason and name no file, in whatever order they state the tools', () => {
	const here = { ...published, tools: { astro: '7.0.0', node: '24.0.0' } };
	assert.deepEqual(compareReceipts(published, here), { reasons: [], wrong: [] });
});

test('files that differ, are missing or are new are named in order', () => {
	const files = { 'c.html': 'sha256:3', 'b.html': 'sha256:9' };
	assert.deepEqual(compareReceipts(published, { ...published, files }).wrong, [
		['a.html', 'is not made here'],
		['b.html', 'comes out with other bytes'],
		['c.html', 'is made here and was not published'],
	]);
});

test('other content, code and tools are given as reasons', () => {
	const tools = { node: '24.1.0', astro: '7.0.0' };
	const here = { ...published, edition: 3, content: 'sha256:b', code: 'd', tools };
	assert.deepEqual(compareReceipts(published, here).reasons, [
		'The content is another one: edition 2 is published, edition 3 is here.',
		'The code, a library or a setting is another one.',
		'It was built with astro 7.0.0, node 24.0.0; here it is astro 7.0.0, node 24.1.0.',
	]);
});
