import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageFacts } from '../../../src/integrations/print/read-page.ts';
import { sheetStyle } from '../../../src/integrations/print/sheet-style.ts';

const facts: PageFacts = { title: '', language: 'es', headings: [], links: {}, data: {} };

test('sheets are numbered in the words of the page', () => {
	const style = sheetStyle({ ...facts, data: { page: 'Página ', of: ' de ' } });
	assert.match(style, /content: "Página " counter\(page\) " de " counter\(pages\) "";/);
	const end = sheetStyle({ ...facts, data: { of: '/', end: ' “oldal”' } });
	assert.match(end, /content: "" counter\(page\) "\/" counter\(pages\) " “oldal”";/);
});

test('texts in the margins are quoted for CSS', () => {
	const style = sheetStyle({ ...facts, data: { title: 'The "North" line\\' } });
	assert.ok(style.includes('content: "The \\"North\\" line\\\\";'));
});
