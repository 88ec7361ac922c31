import { articles } from './articles.ts';

/** A title from its first letter or digit on, or the whole of one that has neither. */
const fromFirstLetter = (title: string): string => title.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');

/**
 * The part of a title by which lists from A to Z sort it: without marks before its first letter, and
 * without an article at its beginning. `language`: that of the title (BCP 47).
 */
export function sortKey(title: string, language: string): string {
	const whole = fromFirstLetter(title);
	const small = whole.toLowerCase();
	const article =
		articles(language, { indefinite: true }).find((one) => small.startsWith(one)) ?? '';
	const rest = fromFirstLetter(whole.slice(article.length));
	// An article that is joined to its word is one only before a word.
	return /^(\p{L}{2}|\p{N}|\p{L}\P{L})/u.test(rest) ? rest : whole;
}
