import { directionOf } from '../words/direction-of.ts';

/** Words in quotation marks, in the forms that languages use, with the spaces French puts inside. */
const MARKED = /([“„«‹])([\s\u00A0\u202F]*)([^“”„«»‹›<>]+?)([\s\u00A0\u202F]*)([”“»›])/g;

/**
 * The HTML of a text in `language`, in which words in quotation marks are said to be in that of the
 * original, `from`: a translation puts nothing else into marks. Both are BCP 47.
 */
export function inOriginalWords(html: string, from: string, language: string): string {
	const direction = directionOf(from);
	const dir = direction === directionOf(language) ? '' : ` dir="${direction}"`;
	return html.replace(
		MARKED,
		(_, open: string, before: string, words: string, after: string, close: string) =>
			`${open}${before}<span lang="${from}"${dir}>${words}</span>${after}${close}`,
	);
}
