import { normalise } from './normalise.ts';

/** A hyphen at the end of a line or page, between the two parts of a word. */
const BREAK =
	/(?<=([\p{L}\p{N}]+))[-\u2010\u2011\u00ad][^\S\r\n]*(?:\r\n?|\n|\f|\u2028)[^\S\r\n]*(?=([\p{L}\p{N}]+))/gu;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/**
 * A text whose words are no longer broken over the ends of its lines. Whether a hyphen belongs to
 * the word is not to be seen there, so the quotation decides: when `words` hold the word with a
 * hyphen (`well-known`), or with the hyphen of a list (`pre- and post-war`), it has one. Otherwise it
 * has none, unless a number stands on either side, or a capital follows a small letter.
 */
export function joinBrokenWords(text: string, words: string[]): string {
	const quoted = words.map((segment) => normalise(segment)).join(' ');
	return text.replace(BREAK, (hyphen, before: string, after: string) => {
		if (hyphen.startsWith('\u00ad')) return '';
		for (const own of ['-', '- ']) if (quoted.includes(before + own + after)) return own;
		const beginsAnew = CAPITAL.test(after) && !CAPITAL.test(before.slice(-1));
		return beginsAnew || DIGIT.test(before.slice(-1) + after.charAt(0)) ? '-' : '';
	});
}
