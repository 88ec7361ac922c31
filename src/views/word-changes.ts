// Two texts compared word by word, cut to the sentences that changed.

import { diffWords } from 'diff';

/** `gap` stands for unchanged sentences that are left out; its text is empty. */
export interface WordChange {
	kind: 'same' | 'added' | 'removed' | 'gap';
	text: string;
}

/**
 * The end of a sentence with the marks and the space after it. Line breaks and the semicolons of
 * lists count as ends.
 */
const SENTENCE_END = /(?:[.!?؟]["”’»)]*\s|[;\n]\s?)/g;

/**
 * The parts of an unchanged text that complete the changed sentences next to it: its beginning
 * after a change, its end before one.
 */
function context(text: string, afterChange: boolean, beforeChange: boolean): WordChange[] {
	const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
	const endOfFirst = ends[0] ?? text.length;
	const startOfLast = ends.at(-1) ?? 0;
	const same = (words: string): WordChange[] =>
		words === '' ? [] : [{ kind: 'same', text: words }];
	// A gap takes the place of a line break.
	const trimmed = (words: string): WordChange[] => same(words.trimEnd());
	const gap: WordChange = { kind: 'gap', text: '' };
	const firstSentence = text.slice(0, endOfFirst);
	const lastSentence = text.slice(startOfLast);
	if (afterChange && beforeChange)
		return ends.length < 2 ? same(text) : [...trimmed(firstSentence), gap, ...same(lastSentence)];
	if (afterChange)
		return endOfFirst >= text.trimEnd().length ? same(text) : [...trimmed(firstSentence), gap];
	return startOfLast === 0 ? same(text) : [gap, ...same(lastSentence)];
}

/**
 * Removed and added words, above which a text counts as written anew. Comparing texts takes time by
 * the square of their differences: here half a second, for two texts of 3,000 words 14 seconds.
 */
const MOST_EDITS = 1200;

/** What changed from one text to the next, in reading order. */
export function wordChanges(before: string, after: string): WordChange[] {
	const parts = diffWords(before, after, { maxEditLength: MOST_EDITS });
	if (!parts)
		return [
			{ kind: 'removed', text: before },
			{ kind: 'added', text: after },
		];
	return parts.flatMap((part, i): WordChange[] => {
		if (part.added) return [{ kind: 'added', text: part.value }];
		if (part.removed) return [{ kind: 'removed', text: part.value }];
		return context(part.value, i > 0, i < parts.length - 1);
	});
}
