import { type Segment, segmentAt } from './segment-at.ts';

const MARKS = '["“”„‟«»]';
const APOSTROPHES = "['’‘‚‛′`´‹›]";
/** What a line break may put into a word. */
const BROKEN = '(?:\\u00ad|[-\\u2010]\\s*\\n\\s*)?';

/** A pattern for typed words that passes over capitals, marks, spaces and broken lines. */
function patternOf(typed: string): RegExp | undefined {
	const words = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+|[^\s]/gu) ?? [];
	if (!words.some((word) => /[\p{L}\p{N}]/u.test(word))) return undefined;
	const parts = words.map((word) => {
		if (/^["“”„‟«»]$/.test(word)) return MARKS;
		if (/^['’‘‚‛′`´‹›]$/.test(word)) return APOSTROPHES;
		if (/^[-‐‑]$/.test(word)) return '[-\\u2010\\u2011]';
		return [...word].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join(BROKEN);
	});
	return new RegExp(parts.join(`(?:\\s*${BROKEN}\\s*)`), 'giu');
}

/**
 * Where typed words stand in a source text, as segments of the text itself: what was typed only says
 * where to look. In order; empty when the words stand nowhere.
 */
export function findWords(text: string, typed: string): Segment[] {
	const pattern = patternOf(typed.trim().replace(/^["“„«]|["”“»,.]+$/g, ''));
	if (!pattern) return [];
	return [...text.matchAll(pattern)]
		.map(({ 0: found, index }) => {
			// A full stop or another sign that ends the words belongs to them.
			const sign = /^[.!?…]/.exec(text.slice(index + found.length))?.[0] ?? '';
			const isTyped =
				sign !== '' &&
				typed
					.trim()
					.replace(/["”“»]+$/, '')
					.endsWith(sign);
			return segmentAt(text, index, index + found.length + (isTyped ? sign.length : 0));
		})
		.filter(({ words }) => words !== '');
}
