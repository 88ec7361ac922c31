import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOfWords } from '../../src/load/hash.ts';
import { readReceipts } from '../../src/load/read-receipts.ts';
import { writeContent } from '../write-content.ts';

const file = (words: string[], hashed = words) =>
	JSON.stringify({
		about: 'x',
		quotations: {
			q: {
				state: 'unchecked',
				source: 'report',
				speakers: ['union'],
				words,
				wordsHash: hashOfWords(hashed),
			},
		},
	});

test('a folder without receipts has none', (t) =>
	assert.deepEqual(readReceipts(writeContent(t, {})), { receipts: new Map(), problems: [] }));

test('receipts are read by the id of their quotation', (t) => {
	const { receipts, problems } = readReceipts(writeContent(t, { 'receipts.json': file(['One.']) }));
	assert.deepEqual(problems, []);
	assert.deepEqual(receipts.get('q')?.words, ['One.']);
});

test('receipts of list 1 are read, whatever signs their words have', (t) => {
	const words = ['a well‑known « clinic »', '[W]e'];
	const receipt = {
		state: 'verified',
		source: 'report',
		speakers: ['union'],
		words,
		// Made with list 1, which leaves these signs as they are.
		wordsHash: 'sha256:f4beb5f29812d299901446187c928517a9671b36eb59207e0b6eda01b85b7974',
		rules: 1,
	};
	const folder = writeContent(t, {
		'receipts.json': JSON.stringify({ about: 'x', quotations: { q: receipt } }),
	});
	assert.deepEqual(readReceipts(folder).problems, []);
});

for (const [name, text, what] of [
	[
		'words changed by hand',
		file(['Two.'], ['One.']),
		/the receipt of “q” was changed after it was made/,
	],
	['a file that is not JSON', '{', /cannot be read/],
	[
		'a field of its own',
		'{"about":"x","quotations":{},"more":1}',
		/does not have the form that the command writes/,
	],
] as const) {
	test(`receipts with ${name} are a problem`, (t) => {
		const { problems } = readReceipts(writeContent(t, { 'receipts.json': text }));
		assert.equal(problems.length, 1);
		assert.match(problems[0]?.what ?? '', what);
		assert.match(problems[0]?.fix ?? '', /npm run verify/);
	});
}
