import type { AnyEntry } from '../story/entry.ts';

/** Shorter words and prefixes such as `q` or `the` tell entries apart by chance. */
const SHORTEST_WORD = 4;
/** With a smaller share of its words, a title only happens to hold the word, as many do. */
const LEAST_SHARE = 0.5;

const wordsOf = (text: unknown): string[] =>
	(
		String(text ?? '')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).filter((word) => word.length >= SHORTEST_WORD);

/**
 * The id of the one entry that is called what a mistaken id says: its words are half of the title or
 * more. Undefined when none is or several are: a guess among them would mislead.
 */
export function titled(id: string, entries: AnyEntry[]): string | undefined {
	const wanted = wordsOf(id);
	if (wanted.length === 0) return undefined;
	const [found, another] = entries.filter((entry) => {
		const { title, name, short, question, headline } = entry.data as Record<string, unknown>;
		return [title, name, short, question, headline].map(wordsOf).some((words) => {
			const shared = wanted.filter((word) => words.includes(word)).length;
			return shared === wanted.length && shared / words.length >= LEAST_SHARE;
		});
	});
	return another ? undefined : found?.id;
}
