// Finds a quoted segment in the text of its source, letter for letter.
import { segmentParts } from './segment-parts.ts';

const LETTER = /[\p{L}\p{N}]/u;
// A single mark between two letters is an apostrophe.
const opens = (source: string, at: number) =>
	source[at] === '"' || (source[at] === "'" && !LETTER.test(source[at - 1] ?? ' '));
const closes = (source: string, at: number) =>
	source[at] === '"' || (source[at] === "'" && !LETTER.test(source[at + 1] ?? ' '));

function startFits(source: string, at: number, marks: boolean): boolean {
	if (marks) return opens(source, at - 1);
	return at === 0 || /[\s"'([–—]/.test(source[at - 1] ?? '');
}

function endFits(source: string, at: number, marks: boolean): boolean {
	// A quotation of several paragraphs has an opening mark before each but only one closing mark, so
	// an opening mark after a space also ends a segment.
	if (marks)
		return (
			closes(source, at) ||
			(source[at] === ' ' && source[at + 1] === '"' && LETTER.test(source[at + 2] ?? ''))
		);
	return at === source.length || /[\s"')\]–—]/.test(source[at] ?? '');
}

/** The positions at which a text occurs in the source without cutting a word. */
function* occurrences(text: string, source: string, from: number): Generator<number> {
	for (let at = source.indexOf(text, from); at >= 0; at = source.indexOf(text, at + 1)) {
		const cutsAtStart = LETTER.test(text[0] ?? '') && LETTER.test(source[at - 1] ?? ' ');
		const cutsAtEnd =
			LETTER.test(text.at(-1) ?? '') && LETTER.test(source[at + text.length] ?? ' ');
		if (!cutsAtStart && !cutsAtEnd) yield at;
	}
}

export interface EdgeRules {
	/** Whether the segment must be in one quotation, between quotation marks. */
	marks: boolean;
	/** Which ends of the segment must be an end of the quotation (with `marks`) or of a word. */
	edges: 'both' | 'start' | 'end' | 'none';
}

/**
 * Where a segment ends of which the first part ends at `from` and the parts `rest` follow.
 * Undefined when they do not follow in this order, or when the end does not fit.
 */
function endOfSegment(
	rest: string[],
	source: string,
	from: number,
	{ marks, checksEnd }: { marks: boolean; checksEnd: boolean },
): number | undefined {
	if (rest.length === 0 && checksEnd && !endFits(source, from, marks)) return undefined;
	let end = from;
	for (const [i, text] of rest.entries()) {
		const isLast = i === rest.length - 1;
		const next = [...occurrences(text, source, end)].find(
			(at) => !isLast || !checksEnd || endFits(source, at + text.length, marks),
		);
		if (next === undefined) return undefined;
		// Only words of the same quotation may be left out: after a closing mark somebody
		// else may speak.
		if (marks && /\S"/.test(source.slice(end, next))) return undefined;
		end = next + text.length;
	}
	return end;
}

/**
 * Where a segment begins and ends in the source, at or after `from`; undefined when it
 * is not there.
 */
export function locateSegment(
	segment: string,
	source: string,
	from: number,
	{ marks, edges }: EdgeRules,
): [number, number] | undefined {
	const { texts, cutBefore, cutAfter } = segmentParts(segment);
	const [first = '', ...rest] = texts;
	const checksStart = !cutBefore && (edges === 'both' || edges === 'start');
	const checksEnd = !cutAfter && (edges === 'both' || edges === 'end');
	for (const start of occurrences(first, source, from)) {
		if (checksStart && !startFits(source, start, marks)) continue;
		const end = endOfSegment(rest, source, start + first.length, { marks, checksEnd });
		if (end !== undefined) return [start, end];
	}
	return undefined;
}
