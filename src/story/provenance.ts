// Checks whether the words of a quotation are in the text of its source, letter for letter.
import { BLANK_LINE } from './blank-line.ts';
import { isInMarks } from './is-in-marks.ts';
import { type EdgeRules, locateSegment } from './locate-segment.ts';
import { nearestPassage, type Passage } from './nearest-passage.ts';
import { segmentParts } from './segment-parts.ts';
import { type SourceText, sourceText } from './source-text.ts';

/**
 * `verified`: found. `altered`: nearly found. `absent`: not found. `unchecked`: there was no text
 * to compare with.
 */
export type ProofState = 'verified' | 'altered' | 'absent' | 'unchecked';

/** What is wrong with a quotation. */
export interface Fault {
	/** The segment, counted from 0. A fault of the quotation as a whole is reported for segment 0. */
	segment: number;
	kind:
		| 'words differ'
		| 'breaks differ'
		| 'not found'
		| 'out of order'
		| 'joins two quotations'
		| 'cut at the start'
		| 'cut at the end'
		| 'not in marks'
		| 'no words'
		| 'changed since verified';
	/**
	 * For `words differ`: the words here and in the source. For `breaks differ` with the marks of the
	 * source and, as ¶, the ends of its paragraphs.
	 */
	passage?: Passage;
	/** For `cut at the start` and `cut at the end`: the words in the source just before or after. */
	neighbour?: string;
}

export interface Proof {
	state: Exclude<ProofState, 'unchecked'>;
	/**
	 * Where each segment begins and ends in the normalised source, in UTF-16 code units; empty unless
	 * the state is `verified`.
	 */
	spans: [number, number][];
	faults: Fault[];
}

const LETTER = /[\p{L}\p{N}]/u;
/** How much of the source next to a cut is shown, in characters. */
const NEIGHBOUR = 30;

/** The text of a source with a ¶ where it prints the end of a paragraph. */
function withParagraphs({ text, printed, at }: SourceText): string {
	const parts: string[] = [];
	let done = 0;
	for (const { index } of text.matchAll(/ /g)) {
		if (!BLANK_LINE.test(printed.slice(at[index], at[index + 1]))) continue;
		parts.push(text.slice(done, index), ' ¶ ');
		done = index + 1;
	}
	return [...parts, text.slice(done)].join('');
}

/** Why a segment was not found at or after `from`, with its ends where they should be. */
function faultOf(
	segment: string,
	index: number,
	source: SourceText,
	from: number,
	marks: boolean,
): Fault {
	const found = (rules: EdgeRules, at = from) => locateSegment(segment, source, at, rules);
	const span = found({ marks: false, edges: 'none' });
	if (span) {
		if (marks && !isInMarks(source, span[0])) return { segment: index, kind: 'not in marks' };
		if (!found({ marks, edges: 'none' })) return { segment: index, kind: 'joins two quotations' };
		// The words are there, so an end does not fit: when the segment is found without a check of its
		// start, it is the start.
		if (found({ marks, edges: 'end' })) {
			const before = source.text.slice(Math.max(0, span[0] - NEIGHBOUR), span[0]);
			const neighbour = before.replace(/^\S*\s/, '');
			return { segment: index, kind: 'cut at the start', neighbour };
		}
		const after = source.text.slice(span[1], span[1] + NEIGHBOUR);
		return { segment: index, kind: 'cut at the end', neighbour: after.replace(/\s\S*$/, '') };
	}
	if (from > 0 && found({ marks: false, edges: 'none' }, 0))
		return { segment: index, kind: 'out of order' };
	const words = segmentParts(segment).texts.join(' ');
	const passage = nearestPassage(words, source.text);
	if (!passage) return { segment: index, kind: 'not found' };
	if (passage.runs.some((run) => run.in !== 'both'))
		return { segment: index, kind: 'words differ', passage };
	const exact = nearestPassage(words, withParagraphs(source), { marks: true }) ?? passage;
	return { segment: index, kind: 'breaks differ', passage: exact };
}

/**
 * Compares the segments of a quotation with the text of its source. Each segment must be there in
 * full and in this order. With `marks`, for a source that reports what others say, each must also
 * be between quotation marks and go from mark to mark, unless it shows with … that it is cut.
 */
export function prove(words: string[], snapshot: string, { marks }: { marks: boolean }): Proof {
	const source = sourceText(snapshot, words);
	const spans: [number, number][] = [];
	const faults: Fault[] = [];
	let from = 0;
	for (const [i, segment] of words.entries()) {
		if (!segmentParts(segment).texts.some((text) => LETTER.test(text))) {
			faults.push({ segment: i, kind: 'no words' });
			continue;
		}
		const span = locateSegment(segment, source, from, { marks, edges: 'both' });
		if (span) {
			spans.push(span);
			from = span[1];
		} else faults.push(faultOf(segment, i, source, from, marks));
	}
	if (faults.length === 0) return { state: 'verified', spans, faults };
	const isAbsent = faults.every(({ kind }) => kind === 'not found' || kind === 'no words');
	return { state: isAbsent ? 'absent' : 'altered', spans: [], faults };
}
