import { locateSegment } from '../../story/locate-segment.ts';
import { sourceText } from '../../story/source-text.ts';
import type { Span } from '../protocol.ts';

/** What a text may have between two characters of a word: a break of the line, with its hyphen. */
const BREAK = '(?:[-\u00ad\u2010]?\\s*\\n\\s*)?';

/** The words of a segment as they may stand in a text whose lines are broken. */
const broken = (segment: string): RegExp =>
	new RegExp(
		segment
			.trim()
			.split(/\s+/)
			.map((word) => [...word].map((sign) => RegExp.escape(sign)).join(BREAK))
			.join('\\s+'),
		'gu',
	);

/**
 * Where the segments of a quotation stand in the text of its source, in UTF-16 offsets of the text;
 * those that are not found are left out.
 */
export function recordedSpans(text: string, words: string[]): Span[] {
	const spans: Span[] = [];
	let from = 0;
	let compared: ReturnType<typeof sourceText> | undefined;
	for (const segment of words) {
		const at = text.indexOf(segment, from);
		if (at >= 0) {
			spans.push({ start: at, end: at + segment.length });
			from = at + segment.length;
			continue;
		}
		const inLines = broken(segment);
		inLines.lastIndex = from;
		const match = inLines.exec(text);
		if (match) {
			spans.push({ start: match.index, end: inLines.lastIndex });
			from = inLines.lastIndex;
			continue;
		}
		compared ??= sourceText(text, words);
		// Where words are broken over lines, places in the two texts do not agree.
		if (compared.printed.length !== text.length) continue;
		const found = locateSegment(segment, compared, 0, { marks: false, edges: 'none' });
		const start = compared.at[found?.[0] ?? -1];
		const last = compared.at[(found?.[1] ?? 0) - 1];
		if (start !== undefined && last !== undefined) spans.push({ start, end: last + 1 });
	}
	return spans;
}
