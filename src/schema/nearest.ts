import { distance } from 'fastest-levenshtein';

/** One slip in three letters: beyond that, what was meant is a guess, and guesses mislead. */
const LETTERS_PER_SLIP = 3;
/** Nobody types a word of this length by mistake, and comparing long texts takes time. */
const LONGEST = 100;

/**
 * The valid word that a misspelt one stands for; undefined when none is near in letters, so that
 * an editor is shown what is allowed and not a chance likeness.
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
	if (word.length > LONGEST) return undefined;
	const typed = word.toLowerCase();
	let best: string | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const one of words) {
		const slips = distance(one.toLowerCase(), typed);
		const most = Math.max(1, Math.round(Math.min(one.length, word.length) / LETTERS_PER_SLIP));
		if (slips <= most && slips < fewest) [best, fewest] = [one, slips];
	}
	return best;
}
