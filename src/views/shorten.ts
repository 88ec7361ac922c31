/** Spaces that may break, one at a time; those that do not break stay. */
const tidy = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim();

/** As many whole words as `most` characters hold; undefined when the text fits whole. What is cut leaves no dangling comma or bracket. */
function wordsWithin(text: string, most: number): string | undefined {
	if (text.length <= most) return undefined;
	const head = text.slice(0, Math.max(0, most) + 1);
	const end = head.lastIndexOf(' ');
	return (end > 0 ? head.slice(0, end) : text.slice(0, Math.max(1, most))).replace(/[\s,;:.–—([“‘]+$/u, '');
}

/** Our own text in at most `most` characters, cut at a word with an ellipsis. */
export function shorten(text: string, most: number): string {
	const whole = tidy(text);
	return whole.length <= most ? whole : `${wordsWithin(whole, most - 1)}…`;
}

/**
 * The segments of a quotation in at most `most` characters altogether, without outer marks. Quoted words are never cut without
 * saying so: the last segment shown ends in an ellipsis when anything after it is left out. The space before it does not break.
 */
export function shortenSegments(segments: string[], most: number): string[] {
	const shown: string[] = [];
	let left = most;
	for (const segment of segments) {
		if (segment.length <= left) {
			shown.push(segment);
			left -= segment.length;
			continue;
		}
		const words = wordsWithin(segment, left - 2);
		// A word or two of a new segment say nothing; better to end the one before.
		if (shown.length > 0 && (words ?? '').split(' ').length < 4) shown.push(`${(shown.pop() ?? '').replace(/[\s,;:–—]+$/u, '')}\u00a0…`);
		else shown.push(`${words ?? segment}\u00a0…`);
		break;
	}
	return shown;
}

/** A quotation in running text: every segment between its own marks, as its source splits it. */
export const inMarks = (segments: string[]): string => segments.map((words) => `“${words}”`).join(' ');
