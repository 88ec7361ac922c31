import type { Span } from '../protocol.ts';
import { recordedWords } from '../texts/recorded-words.ts';
import { segmentAt } from '../texts/segment-at.ts';

const BLANK_LINES = /\n[^\S\n]*\n\s*/g;

/** A selection without the blank lines in it: each paragraph is a segment of its own. */
function inParagraphs(text: string, { start, end }: Span): Span[] {
	const spans: Span[] = [];
	let from = start;
	for (const { 0: gap, index } of text.slice(start, end).matchAll(BLANK_LINES)) {
		spans.push({ start: from, end: start + index });
		from = start + index + gap.length;
	}
	return [...spans, { start: from, end }];
}

/**
 * The words of a quotation, taken from the text of its source. Where the text breaks a line, the
 * words do not: verification passes over both.
 */
export const quotationWords = (text: string, spans: Span[]): string[] =>
	spans
		.flatMap((span) => inParagraphs(text, span))
		.map(({ start, end }) => recordedWords(segmentAt(text, start, end).words))
		.filter(Boolean);
