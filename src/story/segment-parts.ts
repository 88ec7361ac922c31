import { normalise } from './normalise.ts';

/** `[…]`, `[...]`, an insertion in brackets, or an ellipsis in any spelling. */
const CUT = /\[[^\]]*\]|…|\.\s?\.\s?\./;

export interface SegmentParts {
	/** Normalised, in order, none empty. Each must occur in the source without interruption. */
	texts: string[];
	/** True when the segment begins with a cut: the quotation in the source begins earlier. */
	cutBefore: boolean;
	/** True when the segment ends with a cut: the quotation in the source goes on. */
	cutAfter: boolean;
}

/**
 * Splits a quoted segment at its cuts and insertions, which are the quoter’s and not in the source.
 * The parts must occur in the source in this order.
 */
export function segmentParts(segment: string): SegmentParts {
	const parts = normalise(segment)
		.split(new RegExp(CUT, 'g'))
		.map((part) => part.trim());
	return {
		texts: parts.filter((part) => /[\p{L}\p{N}]/u.test(part)),
		cutBefore: parts[0] === '',
		cutAfter: parts.length > 1 && parts.at(-1) === '',
	};
}
