import { BLANK_LINE } from './blank-line.ts';
import type { SourceText } from './source-text.ts';

/**
 * Whether a position of the source stands inside a quotation. One that is not closed ends with its
 * paragraph, unless a mark at the beginning of the next takes it up.
 */
export function isInMarks({ text, printed, at, edges }: SourceText, position: number): boolean {
	let depth = 0;
	let last = 0;
	for (const turn of edges.turns) {
		if (turn.at >= position) break;
		if (turn.beginsParagraph || BLANK_LINE.test(printed.slice(at[last], at[turn.at]))) depth = 0;
		depth = turn.opens ? depth + 1 : Math.max(0, depth - 1);
		last = turn.at;
	}
	if (depth > 0 && !BLANK_LINE.test(printed.slice(at[last], at[position]))) return true;
	// A single mark after punctuation closes; others may be apostrophes.
	return /(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])(?!.*[.,!?…]'(?!\p{L}))/su.test(
		text.slice(last, position + 1),
	);
}
