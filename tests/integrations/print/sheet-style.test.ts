import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageFacts } from '../../../src/integrations/print/read-page.ts';
import { sheetStyle } from '../../../src/integrations/print/sheet-style.ts';

const facts: PageFacts = {
	title: '',
	language: 'es',
	direction: 'ltr',
	headings: [],
	links: {},
	data: {},
};

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

test('from right to left the margins are mirrored, and an address is not', () => {
	const data = { title: 'عنوان', check: 'example.org/edition/2/', page: 'صفحة ' };
	const css = sheetStyle({ ...facts, language: 'ar', direction: 'rtl', data });
	assert.match(css, /@top-right { content: "عنوان"/);
	assert.match(css, /@bottom-right { content: "example.org\/edition\/2\/"; direction: ltr/);
	assert.match(css, /@bottom-left { content: "صفحة "/);
	assert.match(css, /unicode-range: U\+0600-06FF/);
	assert.doesNotMatch(sheetStyle({ ...facts, data }), /U\+0600-06FF/);
});

test('sheets are numbered in the digits of the region', () => {
	const css = (language: string) => sheetStyle({ ...facts, language, data: { of: ' من ' } });
	assert.match(css('ar-EG'), /counter\(page, arabic-indic\) " من " counter\(pages, arabic-indic\)/);
	assert.match(css('ar'), /counter\(page\) " من "/);
});
