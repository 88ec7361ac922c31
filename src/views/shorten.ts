/** Spaces that may break, one at a time; those that do not break stay. */
const tidy = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim();

/** As many whole words as `most` characters hold; undefined when the text fits whole. What is cut leaves no dangling comma or bracket. */
function wordsWithin(text: string, most: number): string | undefined {
	if (text.length <= most) return undefined;
	const head = text.slice(0, Math.max(0, most) + 1);
	const end = head.lastIndexOf(' ');
	return (end > 0 ? head.slice(0, end) : text.slice(0, Math.max(1, most))).replace(
		/[\s,;:.–—([“‘]+$/u,
		'',
	);
}

/** Our own text in at most `most` characters, cut at a word with an ellipsis. */
export function shorten(text: string, most: number): string {
	const whole = tidy(text);
	return whole.length <= most ? whole : `${wordsWithin(whole, most - 1)}…`;
}

/** Words between quotation marks. */
const MARKED = /^“([\s\S]*)”$/;
/** The words themselves, without the marks they are shown in. */
export const unmarked = (shown: string): string => MARKED.exec(shown)?.[1] ?? shown;
const CUT = '\u00a0…';

/**
 * The segments of a quotation in at most `most` characters altogether. Quoted words are never cut without saying so: the last
 * segment left ends in an ellipsis inside its marks when anything after it is left out. The space before it does not break.
 */
export function shortenQuotation(shown: string[], most: number): string[] {
	const kept: string[] = [];
	let left = most;
	for (const segment of shown.map(unmarked)) {
		if (segment.length <= left) {
			kept.push(segment);
			left -= segment.length;
			continue;
		}
		const words = wordsWithin(segment, left - CUT.length);
		// A word or two of a new segment say nothing; better to end the one before.
		if (kept.length > 0 && (words ?? '').split(' ').length < 4)
			kept.push(`${(kept.pop() ?? '').replace(/[\s,;:–—]+$/u, '')}${CUT}`);
		else kept.push(`${words ?? segment}${CUT}`);
		break;
	}
	return kept.map((words, i) => (MARKED.test(shown[i] ?? '') ? `“${words}”` : words));
}
