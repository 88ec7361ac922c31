import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinBrokenWords } from '../../src/story/join-broken-words.ts';

for (const [text, words, joined] of [
	['seri-\nous', [], 'serious'],
	['seri‐ \r\n  ous', [], 'serious'],
	['inter-\nna-\ntional', [], 'international'],
	['well-\nknown', ['a well-known clinic'], 'well-known'],
	['well-\nknown', ['a well‑known clinic'], 'well-known'],
	['pre-\nand post-war', ['the pre- and post-war years'], 'pre- and post-war'],
	['10-\nyear', [], '10-year'],
	['Anglo-\nSaxon', [], 'Anglo-Saxon'],
	['EN-\nTRY', [], 'ENTRY'],
	['seri\u00ad\nous', ['seri-ous'], 'serious'],
	['re-sign', ['resign'], 're-sign'],
	['seri-\n\nous', [], 'seri-\n\nous'],
	['we -\nall', [], 'we -\nall'],
	['we–\nall', [], 'we–\nall'],
] as [string, string[], string][])
	test(`${JSON.stringify(text)} is read as ${JSON.stringify(joined)}`, () =>
		assert.equal(joinBrokenWords(text, words), joined));
