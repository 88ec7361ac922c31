import { normalise } from './normalise.ts';

/** `[…]`, `[...]`, a bracketed insertion, or an ellipsis in any of its spellings. */
const CUT = /\[[^\]]*\]|…|\.\s?\.\s?\./;

/** What of a segment must stand in the source in one run of text. */
export interface SegmentParts {
	/** Normalised, in order, none empty. */
	texts: string[];
	/** True when the segment says that the source's quotation begins before it, or goes on after it. */
	cutBefore: boolean;
	cutAfter: boolean;
}

/** A quoted segment → the runs of text that must stand in the source in this order. Cuts and insertions are the quoter's, not the source's. */
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
