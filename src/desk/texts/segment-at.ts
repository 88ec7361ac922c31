/** Words selected in a source text: `words` is always `text.slice(start, end)`. */
export interface Segment {
	words: string;
	start: number;
	end: number;
}

const OPENING = /["'“”„‟«»‹›‘‚「『]/;
const CLOSING = /["'”“»«›‹’‘」』]/;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** What joins two parts of a word. */
const INSIDE = /['’\u00ad\u2010\u2011-]/;

/** The second half of a character outside the Basic Multilingual Plane. */
const isHalf = (unit: string): boolean => /^[\udc00-\udfff]/.test(unit);

/** Whether a position stands inside a word, or inside a character. */
function cutsWord(text: string, at: number): boolean {
	const isWord = (from: number, to: number) => WORD.test([...text.slice(from, to)].at(-1) ?? '');
	const [before, after] = [text.charAt(at - 1), text.slice(at, at + 2)];
	if (isHalf(after)) return true;
	const beginsWord = WORD.test([...after][0] ?? '');
	if (INSIDE.test(before)) return beginsWord && isWord(Math.max(0, at - 3), at - 1);
	if (!isWord(Math.max(0, at - 2), at)) return false;
	return (
		beginsWord ||
		(INSIDE.test(after.charAt(0)) && WORD.test([...text.slice(at + 1, at + 3)][0] ?? ''))
	);
}

/** Whether the mark at a position closes words, so that the comma before it is the report’s own. */
const isClosed = (text: string, at: number): boolean =>
	/^\s*["”“»«›‹’」』]/.test(text.slice(at, at + 2));

/**
 * The words of a selection as they may be recorded: whole words, without spaces and quotation marks
 * at the ends, and without a comma right before the closing mark, which belongs to the report.
 * `start` and `end` are UTF-16 offsets of `text`; the result is empty when nothing is left.
 */
export function segmentAt(text: string, start: number, end: number): Segment {
	let [from, to] = [Math.max(0, Math.min(start, end)), Math.min(text.length, Math.max(start, end))];
	const trim = () => {
		while (from < to && /\s/.test(text.charAt(from))) from += 1;
		while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
	};
	trim();
	if (from < to) {
		while (from > 0 && cutsWord(text, from)) from -= 1;
		while (to < text.length && cutsWord(text, to)) to += 1;
	}
	// An apostrophe before letters (’tis) opens nothing when no mark stands at the other end.
	while (from < to && OPENING.test(text.charAt(from)) && !isApostrophe(text, from, to)) from += 1;
	let isInMarks = isClosed(text, to);
	trim();
	while (from < to && CLOSING.test(text.charAt(to - 1)) && !belongsToWord(text, from, to)) {
		to -= 1;
		isInMarks = true;
	}
	trim();
	if (isInMarks && text.charAt(to - 1) === ',') to -= 1;
	trim();
	return { words: text.slice(from, to), start: from, end: to };
}

const isApostrophe = (text: string, from: number, to: number): boolean =>
	/['‘’]/.test(text.charAt(from)) &&
	WORD.test(text.charAt(from + 1)) &&
	!/['’]/.test(text.slice(from + 1, to + 1));

/** `workers’` at the end of a selection, when no single mark opens before it. */
const belongsToWord = (text: string, from: number, to: number): boolean =>
	/['’]/.test(text.charAt(to - 1)) &&
	WORD.test(text.charAt(to - 2)) &&
	!/(?:^|[\s(—–])['‘]/.test(text.slice(Math.max(0, from - 2), to - 1));
