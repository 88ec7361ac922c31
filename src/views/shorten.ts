// Cuts texts and quotations to a number of characters.

/** Runs of breaking spaces become one space; no-break spaces stay. */
const tidy = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim();

/**
 * As many whole words as fit into `most` characters, without a comma or opening bracket left at the
 * end; undefined when the whole text fits.
 */
function wordsWithin(text: string, most: number): string | undefined {
	if (text.length <= most) return undefined;
	const head = text.slice(0, Math.max(0, most) + 1);
	const end = head.lastIndexOf(' ');
	const words = end > 0 ? head.slice(0, end) : text.slice(0, Math.max(1, most));
	return words.replace(/[\s,;:.–—([“‘]+$/u, '');
}

/**
 * A text of our own in at most `most` characters; cut at a word, with an ellipsis, if it is longer.
 */
export function shorten(text: string, most: number): string {
	const whole = tidy(text);
	return whole.length <= most ? whole : `${wordsWithin(whole, most - 1)}…`;
}

/** A segment as it is shown, in quotation marks. */
const MARKED = /^“([\s\S]*)”$/;
/** The words of a segment without the quotation marks it may be shown in. */
export const unmarked = (shown: string): string => MARKED.exec(shown)?.[1] ?? shown;
/**
 * Stands for words left out. The space must not break, or the ellipsis could stand alone on a line.
 */
const ELLIPSIS = '\u00a0…';
/** Fewer words of a segment say too little to be shown. */
const MIN_WORDS = 4;

/**
 * The segments of a quotation, cut to about `most` characters in total; each keeps its quotation
 * marks. When words are left out, the last segment returned ends in an ellipsis inside its marks.
 */
export function shortenQuotation(segments: string[], most: number): string[] {
	const shortened: string[] = [];
	let room = most;
	for (const segment of segments.map(unmarked)) {
		if (segment.length > room) {
			const words = wordsWithin(segment, room - ELLIPSIS.length) ?? segment;
			const before = words.split(' ').length < MIN_WORDS ? shortened.pop() : undefined;
			// The segment before ends the quotation when too little of this one would be left.
			const last = before === undefined ? words : before.replace(/[\s,;:–—]+$/u, '');
			shortened.push(`${last}${ELLIPSIS}`);
			break;
		}
		shortened.push(segment);
		room -= segment.length;
	}
	return shortened.map((words, i) => (MARKED.test(segments[i] ?? '') ? `“${words}”` : words));
}
