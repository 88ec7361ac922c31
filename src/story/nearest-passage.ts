// Finds the passage of a source that is closest to a misquotation, so an editor can
// see what differs.
import { diffArrays } from 'diff';

export interface Passage {
	/** Runs of words in order, each with the text it occurs in. */
	runs: { in: 'both' | 'quotation' | 'source'; text: string }[];
}

/**
 * A passage with a smaller share of words in common is a different passage. Found by trial: a
 * rewritten sentence still shares about two thirds of its words.
 */
const MIN_SHARED = 0.5;

function runsOf(words: string[], source: string[], marks = false): Passage {
	const changes = diffArrays(words, source, {
		comparator: (left, right) => left === right || (!marks && left === right.replace(/^"|"$/g, '')),
	});
	let at = 0;
	return {
		runs: changes.map(({ added, removed, value }) => {
			if (added) return { in: 'source', text: value.join(' ') };
			at += value.length;
			return {
				in: removed ? 'quotation' : 'both',
				text: words.slice(at - value.length, at).join(' '),
			};
		}),
	};
}

/** The difference between two normalised texts, word by word. */
export const differingWords = (words: string, source: string): Passage =>
	runsOf(words.split(' '), source.split(' '));

/** A word without capitals and without punctuation at its ends. */
const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * Slides a window as long as the quotation over the source and finds where they have the most words
 * in common, in any order. `at` is the index of the window’s first word.
 */
function bestWindow(words: string[], source: string[]): { at: number; shared: number } {
	// How many more of each word the window could hold and still count them as shared. Negative when
	// the window holds more of a word than the quotation.
	const missing = new Map<string, number>();
	for (const word of words) missing.set(word, (missing.get(word) ?? 0) + 1);
	let shared = 0;
	let best = { at: 0, shared: 0 };
	for (let end = 0; end < source.length; end += 1) {
		const leaving = end >= words.length ? source[end - words.length] : undefined;
		const missingOfLeaving = leaving === undefined ? undefined : missing.get(leaving);
		if (leaving !== undefined && missingOfLeaving !== undefined) {
			missing.set(leaving, missingOfLeaving + 1);
			if (missingOfLeaving + 1 > 0) shared -= 1;
		}
		const entering = source[end] ?? '';
		const missingOfEntering = missing.get(entering);
		if (missingOfEntering !== undefined) {
			if (missingOfEntering > 0) shared += 1;
			missing.set(entering, missingOfEntering - 1);
		}
		if (shared > best.shared) best = { at: Math.max(0, end - words.length + 1), shared };
	}
	return best;
}

/**
 * Removes the words of the source before and after the passage, except for as many as the quotation
 * has in that place.
 */
function withoutSurroundings(runs: Passage['runs']): Passage['runs'] {
	const first = Math.max(
		0,
		runs.findIndex((run) => run.in === 'both'),
	);
	const last = runs.findLastIndex((run) => run.in === 'both');
	const shortened = (
		some: Passage['runs'],
		shorten: (words: string[], most: number) => string[],
	) => {
		const quoted = some.filter((run) => run.in === 'quotation');
		const most = quoted.reduce((sum, run) => sum + run.text.split(' ').length, 0);
		return some
			.map((run) =>
				run.in === 'source' ? { ...run, text: shorten(run.text.split(' '), most).join(' ') } : run,
			)
			.filter((run) => run.text !== '');
	};
	return [
		...shortened(runs.slice(0, first), (words, most) => (most === 0 ? [] : words.slice(-most))),
		...runs.slice(first, last + 1),
		...shortened(runs.slice(last + 1), (words, most) => words.slice(0, most)),
	];
}

/**
 * The passage of a source that is most like the words; undefined when none is close. Both texts
 * must be normalised. With `marks`, a quotation mark beside a word makes it another word.
 */
export function nearestPassage(
	words: string,
	source: string,
	{ marks = false } = {},
): Passage | undefined {
	const quotedWords = words.split(' ');
	const sourceWords = source.split(' ');
	const { at, shared } = bestWindow(quotedWords.map(bare), sourceWords.map(bare));
	if (shared / quotedWords.length < MIN_SHARED) return undefined;
	// The window is as long as the quotation; the passage may be longer when words were left out.
	const slack = Math.ceil(quotedWords.length / 4) + 2;
	const window = sourceWords.slice(Math.max(0, at - slack), at + quotedWords.length + slack);
	const { runs } = runsOf(quotedWords, window, marks);
	return { runs: withoutSurroundings(runs) };
}
