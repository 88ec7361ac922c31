import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '../../src/load/decode-text.ts';

test('UTF-8 is read with or without its mark', () => {
	for (const text of ['Łódź “é” 👩\n', '\ufeffŁódź “é” 👩\n'])
		assert.deepEqual(decodeText(Buffer.from(text)), { text: 'Łódź “é” 👩\n', problems: [] });
});

test('other encodings are named, with the place and the word as it was meant', () => {
	const latin = decodeText(Buffer.from('One\nand two cafés\n', 'latin1')).problems[0];
	assert.deepEqual([latin?.line, latin?.column], [2, 12]);
	assert.match(latin?.what ?? '', /not saved as UTF-8.*“cafés”/);
	for (const encoding of ['utf16le'] as const) {
		const bytes = Buffer.from('title: Words', encoding);
		assert.match(decodeText(bytes).problems[0]?.what ?? '', /UTF-16/);
		assert.match(decodeText(bytes.swap16()).problems[0]?.what ?? '', /UTF-16/);
	}
});

test('the place is right however far into a text with accents it is', () => {
	for (const before of ['é', 'é\n', '\nÉé👩 ', `${'é'.repeat(5_000)}\n👩`]) {
		const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xe9, 0x20])]);
		const [problem] = decodeText(bytes).problems;
		const lines = before.split('\n');
		assert.deepEqual(
			[problem?.line, problem?.column],
			[lines.length, (lines.at(-1)?.length ?? 0) + 1],
		);
	}
});
