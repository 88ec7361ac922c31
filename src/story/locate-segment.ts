// Finds a quoted segment in the text of its source, letter for letter.
import { insertionFits } from './insertion-fits.ts';
import { isInMarks } from './is-in-marks.ts';
import { isUnspaced, joinsWords } from './joins-words.ts';
import { type SegmentParts, segmentParts } from './segment-parts.ts';
import type { SourceText } from './source-text.ts';

export interface EdgeRules {
	/** Whether the segment must be in one quotation, between quotation marks. */
	marks: boolean;
	/** Which ends of the segment must be an end of the quotation (with `marks`) or of a word. */
	edges: 'both' | 'start' | 'end' | 'none';
}

/** One way to read a segment, and what its end asks for. */
interface Reading extends SegmentParts {
	/** True when the segment ends with a full stop for which the source has a comma before a mark. */
	stopForComma?: boolean;
}

/**
 * The ways to read a segment: brackets as the source’s own, where it has some, and as the quoter’s;
 * each with its full stop and with one in the place of a comma.
 */
function* readings(segment: string, { text }: SourceText): Generator<Reading> {
	const both = segment.includes('[') && text.includes('[');
	for (const asPrinted of both ? [true, false] : [false]) {
		const parts = segmentParts(segment, { asPrinted });
		yield parts;
		const { texts, joints } = parts;
		const last = texts.at(-1) ?? '';
		if (!last.endsWith('.') || joints.at(-1)) continue;
		if (last !== '.')
			yield { joints, texts: [...texts.slice(0, -1), last.slice(0, -1)], stopForComma: true };
		else if (joints.at(-2)?.cut === false)
			yield { joints: joints.slice(0, -1), texts: texts.slice(0, -1), stopForComma: true };
	}
}

/** The positions at which a text occurs in the source without cutting a word. */
function* occurrences(text: string, source: string, from: number): Generator<number> {
	for (let at = source.indexOf(text, from); at >= 0; at = source.indexOf(text, at + 1)) {
		const cutsWord =
			joinsWords(source[at - 1], text[0]) || joinsWords(text.at(-1), source[at + text.length]);
		if (!cutsWord) yield at;
	}
}

function startFits({ text, edges }: SourceText, at: number, marks: boolean): boolean {
	if (marks) return edges.opens.has(at);
	const before = text[at - 1] ?? ' ';
	return /[\s"'([–—]/.test(before) || isUnspaced(before);
}

/** Whether a closing mark follows a comma that stands at a position. */
const hasCommaBeforeMark = ({ text, edges }: SourceText, at: number): boolean =>
	text[at] === ',' && edges.closes.has(at + 1) && /["']/.test(text[at + 1] ?? '');

function endFits(source: SourceText, at: number, marks: boolean): boolean {
	const { text, edges } = source;
	if (hasCommaBeforeMark(source, at)) return true;
	if (marks) return edges.closes.has(at);
	const after = text[at] ?? ' ';
	return /[\s"')\]–—]/.test(after) || isUnspaced(after);
}

/** Whether a passage goes on after the end of the quotation in which it begins. */
function leavesQuotation({ text, edges }: SourceText, start: number, end: number): boolean {
	let depth = 0;
	for (const { at, opens, beginsParagraph } of edges.turns) {
		if (at < start || at >= end || (opens && beginsParagraph)) continue;
		depth += opens ? 1 : -1;
		if (depth < 0) return true;
	}
	// A quotation in single marks ends with one after punctuation; others may be apostrophes.
	return text[start - 1] === "'" && /[.,!?…]'(?!\p{L})/u.test(text.slice(start, end));
}

/** The words that brackets at an end of a segment may take the place of are within this reach. */
const REACH = 60;

/** Whether the words in brackets before the first text fit where the source has others, or none. */
function leadFits(source: SourceText, start: number, inserted: string, marks: boolean): boolean {
	for (let at = start; at >= Math.max(0, start - REACH); at -= 1)
		if (startFits(source, at, marks) && insertionFits(source.text.slice(at, start), inserted))
			return true;
	return false;
}

/** Whether a segment may end at a position. */
function mayEnd(
	source: SourceText,
	end: number,
	{ joints, stopForComma }: Reading,
	marks: boolean,
): boolean {
	const fits = (at: number) =>
		stopForComma ? hasCommaBeforeMark(source, at) : endFits(source, at, marks);
	const last = joints.at(-1);
	if (!last) return fits(end);
	if (last.cut) return true;
	for (let at = end; at <= Math.min(source.text.length, end + REACH); at += 1)
		if (fits(at) && insertionFits(source.text.slice(end, at), last.inserted)) return true;
	return false;
}

/** Where a segment ends whose first text ends at `from`; undefined when the rest does not follow. */
function endOfSegment(
	source: SourceText,
	reading: Reading,
	from: number,
	fits: (end: number) => boolean,
): number | undefined {
	let end = from;
	for (const [i, text] of reading.texts.entries()) {
		if (i === 0) continue;
		const isLast = i === reading.texts.length - 1;
		const joint = reading.joints[i];
		let next: number | undefined;
		for (const at of occurrences(text, source.text, end)) {
			if (joint && !joint.cut) {
				if (at - end > REACH) break;
				if (!insertionFits(source.text.slice(end, at), joint.inserted)) continue;
			}
			if (isLast && !fits(at + text.length)) continue;
			next = at + text.length;
			break;
		}
		if (next === undefined) return undefined;
		end = next;
	}
	return reading.texts.length > 1 || fits(end) ? end : undefined;
}

/**
 * Where a segment begins and ends in the source, at or after `from`; undefined when it
 * is not there.
 */
export function locateSegment(
	segment: string,
	source: SourceText,
	from: number,
	{ marks, edges }: EdgeRules,
): [number, number] | undefined {
	for (const reading of readings(segment, source)) {
		const [first = ''] = reading.texts;
		const lead = reading.joints[0];
		const fitsStart = (at: number): boolean => {
			// Words that begin inside a quotation must be inside one.
			if (lead?.cut) return !marks || isInMarks(source, at);
			if (edges === 'end' || edges === 'none') return true;
			return lead ? leadFits(source, at, lead.inserted, marks) : startFits(source, at, marks);
		};
		const fitsEnd = (at: number): boolean =>
			(!reading.stopForComma && (edges === 'start' || edges === 'none')) ||
			mayEnd(source, at, reading, marks);
		for (const start of occurrences(first, source.text, from)) {
			if (!fitsStart(start)) continue;
			const end = endOfSegment(source, reading, start + first.length, fitsEnd);
			// Only words of one quotation: after its end somebody else may speak.
			if (end !== undefined && !(marks && leavesQuotation(source, start, end))) return [start, end];
		}
	}
	return undefined;
}
