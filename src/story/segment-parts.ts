import { normalise } from './normalise.ts';

/** What the quoter put between two parts of the words. */
export interface Joint {
	/** True for `[…]` and other ellipses: words of the source are left out. */
	cut: boolean;
	/** The words in brackets, without the brackets; empty when there are none. */
	inserted: string;
}

export interface SegmentParts {
	/** Normalised, in order, none empty. Each must occur in the source without interruption. */
	texts: string[];
	/**
	 * What stands before the first text, between the texts and after the last: one more than there
	 * are texts. The first and the last are undefined when the segment begins and ends with a text.
	 */
	joints: (Joint | undefined)[];
}

/** What the quoter put in: `[…]`, `[...]`, `(…)`, an insertion in brackets, or an ellipsis in any spelling. */
export const JOINT = /\(\s*(?:…|\.\s?\.\s?\.)\s*\)|\[(?<inserted>[^\]]*)\]|…|\.\s?\.\s?\./g;
const ELLIPSIS = /…|\.\s?\.\s?\./;
/** A letter in brackets at the beginning of a word: `[W]e`, `[L]'école`. */
export const CAPITAL = /(?<![\p{L}\p{N}])\[(\p{L})\](?='?\p{L})/gu;
/** Words in brackets that are the beginning of a word. Nothing may be put before a word so. */
const PREFIX = /\[([^\]…]*[\p{L}\p{N}])\](?=[\p{L}\p{N}])/gu;

/** A letter in the other case; undefined for one that has no cases. */
function otherCase(letter: string): string | undefined {
	const upper = letter.toUpperCase();
	const other = upper === letter ? letter.toLowerCase() : upper;
	return other.length === 1 && other !== letter ? other : undefined;
}

/**
 * Splits a quoted segment at its cuts and insertions, which are the quoter’s and not in the source.
 * The parts must occur in the source in this order. `[W]e` says that the source has `we`. With
 * `asPrinted`, words in brackets are the source’s own, as when it prints `[W]e` itself.
 */
export function segmentParts(
	segment: string,
	{ asPrinted = false }: { asPrinted?: boolean } = {},
): SegmentParts {
	const words = normalise(segment);
	const text = asPrinted
		? words
		: words
				.replace(CAPITAL, (all, letter: string) => otherCase(letter) ?? all)
				// Kept as it is, brackets and all, it is found only where the source prints it so.
				.replace(PREFIX, '\ue000$1\ue001');
	const parts: SegmentParts = { texts: [], joints: [undefined] };
	const add = (part: string) => {
		const trimmed = part.trim().replaceAll('\ue000', '[').replaceAll('\ue001', ']');
		if (trimmed === '') return;
		parts.texts.push(trimmed);
		parts.joints.push(undefined);
	};
	let done = 0;
	for (const match of text.matchAll(JOINT)) {
		const inserted = match.groups?.inserted ?? '';
		const cut = ELLIPSIS.test(match[0]);
		if (asPrinted && !cut) continue;
		add(text.slice(done, match.index));
		const joint = parts.joints.at(-1);
		parts.joints[parts.joints.length - 1] = {
			cut: cut || joint?.cut === true,
			inserted: [joint?.inserted, cut ? '' : inserted].filter(Boolean).join(' '),
		};
		done = match.index + match[0].length;
	}
	add(text.slice(done));
	return parts;
}
