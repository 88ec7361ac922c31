// Does a source hold the words of a quotation, letter by letter? Pure: both texts are given.
import { nearestPassage, type Passage } from './nearest-passage.ts';
import { normalise } from './normalise.ts';
import { segmentParts } from './segment-parts.ts';

/** `verified`: found. `altered`: nearly found. `absent`: not found. `unchecked`: there was nothing to compare with. */
export type ProofState = 'verified' | 'altered' | 'absent' | 'unchecked';

/** What is wrong with one segment, counted from 0; with the quotation as a whole, it is said of the first. */
export interface Fault {
	segment: number;
	kind:
		| 'words differ'
		| 'not found'
		| 'out of order'
		| 'joins two quotations'
		| 'cut at the start'
		| 'cut at the end'
		| 'not in marks'
		| 'no words'
		| 'changed since verified';
	/** For `words differ`: what stands here and what stands in the source. */
	passage?: Passage;
	/** For cuts: what stands in the source right before or after. */
	neighbour?: string;
}

export interface Proof {
	state: Exclude<ProofState, 'unchecked'>;
	/** Where each segment begins and ends in the normalised source, in UTF-16 units; empty unless verified. */
	spans: [number, number][];
	faults: Fault[];
}

const LETTER = /[\p{L}\p{N}]/u;
/** A double mark, or a single one where no word is cut by it. */
const opens = (source: string, at: number) =>
	source[at] === '"' || (source[at] === "'" && !LETTER.test(source[at - 1] ?? ' '));
const closes = (source: string, at: number) =>
	source[at] === '"' || (source[at] === "'" && !LETTER.test(source[at + 1] ?? ' '));

function startFits(source: string, at: number, marks: boolean): boolean {
	if (marks) return opens(source, at - 1);
	return at === 0 || /[\s"'([–—]/.test(source[at - 1] ?? '');
}

function endFits(source: string, at: number, marks: boolean): boolean {
	// A quotation of several paragraphs opens again before each and closes only once.
	if (marks)
		return (
			closes(source, at) ||
			(source[at] === ' ' && source[at + 1] === '"' && LETTER.test(source[at + 2] ?? ''))
		);
	return at === source.length || /[\s"')\]–—]/.test(source[at] ?? '');
}

function* occurrences(text: string, source: string, from: number): Generator<number> {
	for (let at = source.indexOf(text, from); at >= 0; at = source.indexOf(text, at + 1)) {
		const whole =
			!(LETTER.test(text[0] ?? '') && LETTER.test(source[at - 1] ?? ' ')) &&
			!(LETTER.test(text.at(-1) ?? '') && LETTER.test(source[at + text.length] ?? ' '));
		if (whole) yield at;
	}
}

interface Rules {
	marks: boolean;
	/** Which ends are looked at; without them only the words count. */
	edges: 'both' | 'start' | 'end' | 'none';
}

function place(
	segment: string,
	source: string,
	from: number,
	{ marks, edges }: Rules,
): [number, number] | undefined {
	const { texts, cutBefore, cutAfter } = segmentParts(segment);
	const [first = '', ...rest] = texts;
	const wants = {
		start: !cutBefore && (edges === 'both' || edges === 'start'),
		end: !cutAfter && (edges === 'both' || edges === 'end'),
	};
	starts: for (const start of occurrences(first, source, from)) {
		if (wants.start && !startFits(source, start, marks)) continue;
		let end = start + first.length;
		for (const [i, text] of rest.entries()) {
			const isLast = i === rest.length - 1;
			const next = [...occurrences(text, source, end)].find(
				(at) => !isLast || !wants.end || endFits(source, at + text.length, marks),
			);
			// Words left out stand inside one quotation: beyond its closing mark somebody else may speak.
			if (next === undefined || (marks && /\S"/.test(source.slice(end, next)))) continue starts;
			end = next + text.length;
		}
		if (rest.length === 0 && wants.end && !endFits(source, end, marks)) continue;
		return [start, end];
	}
	return undefined;
}

/** The nearest double mark before a place opens a quotation. */
function isInMarks(source: string, at: number): boolean {
	const before = source.lastIndexOf('"', at - 1);
	return (
		before >= 0 &&
		(before === 0 || /[\s([–—]/.test(source[before - 1] ?? '')) &&
		source[before + 1] !== ' '
	);
}

function faultOf(
	segment: string,
	index: number,
	source: string,
	from: number,
	marks: boolean,
): Fault {
	const found = (rules: Rules, at = from) => place(segment, source, at, rules);
	const words = found({ marks: false, edges: 'none' });
	if (words && marks && !isInMarks(source, words[0]))
		return { segment: index, kind: 'not in marks' };
	if (words && !found({ marks, edges: 'none' }))
		return { segment: index, kind: 'joins two quotations' };
	if (words) {
		const isStart = found({ marks, edges: 'end' }) !== undefined;
		const neighbour = isStart
			? source.slice(Math.max(0, words[0] - 30), words[0]).replace(/^\S*\s/, '')
			: source.slice(words[1], words[1] + 30).replace(/\s\S*$/, '');
		return { segment: index, kind: isStart ? 'cut at the start' : 'cut at the end', neighbour };
	}
	if (from > 0 && found({ marks: false, edges: 'none' }, 0))
		return { segment: index, kind: 'out of order' };
	const passage = nearestPassage(segmentParts(segment).texts.join(' '), source);
	return passage
		? { segment: index, kind: 'words differ', passage }
		: { segment: index, kind: 'not found' };
}

/**
 * Compares the segments of a quotation with the text of its source. Each must stand there whole, in this order; where the source is a report (`marks`),
 * between its quotation marks and from mark to mark, unless the segment says with … that it is cut.
 */
export function prove(words: string[], snapshot: string, { marks }: { marks: boolean }): Proof {
	const source = normalise(snapshot);
	const spans: [number, number][] = [];
	const faults: Fault[] = [];
	let from = 0;
	for (const [i, segment] of words.entries()) {
		if (segmentParts(segment).texts.length === 0) {
			faults.push({ segment: i, kind: 'no words' });
			continue;
		}
		const span = place(segment, source, from, { marks, edges: 'both' });
		if (span) {
			spans.push(span);
			from = span[1];
		} else faults.push(faultOf(segment, i, source, from, marks));
	}
	if (faults.length === 0) return { state: 'verified', spans, faults };
	return {
		state: faults.every(({ kind }) => kind === 'not found' || kind === 'no words')
			? 'absent'
			: 'altered',
		spans: [],
		faults,
	};
}
