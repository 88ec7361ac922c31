// Links that scroll a source to the words: URL text fragments (WICG, https://wicg.github.io/scroll-to-text-fragment/).
import { normalise } from './normalise.ts';

/** The first and, when the passage is longer than them, the last words of a passage. Words of the quotation only, in the source's own spelling. */
export type TextFragment = [start: string] | [start: string, end: string];

/** Words at either end, at the least: the page around the text, which the snapshot does not hold, is full of shorter runs. */
const LEAST = 3;

const LETTER = /[\p{L}\p{N}]/u;
const fold = (text: string) => text.toLowerCase();

/** Where a run of words stands, as a browser looks for it: case is folded, and no word is cut. */
function find(words: string, text: string, from = 0): number {
	for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
		if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' '))
			return at;
	}
	return -1;
}

const trim = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * The shortest fragment, of three words or more at either end, that finds a passage and nothing before it: its first words when they stand nowhere else, and as many last words as make the end certain.
 * `span` is where the passage stands in the normalised source. Undefined when the whole passage stands there more than once.
 */
export function shortestFragment(
	source: string,
	[start, end]: [number, number],
): TextFragment | undefined {
	const text = fold(source);
	const passage = source.slice(start, end);
	const at = start + passage.search(LETTER);
	const words = trim(passage).split(' ');
	const last = at + trim(passage).length;
	const isUnique = (run: string) =>
		find(fold(run), text) === at && find(fold(run), text, at + 1) < 0;
	const whole = words.join(' ');
	const first = words.findIndex(
		(_, i) =>
			i + 1 >= Math.min(LEAST, words.length) && isUnique(trim(words.slice(0, i + 1).join(' '))),
	);
	if (first < 0) return undefined;
	const head = trim(words.slice(0, first + 1).join(' '));
	for (let count = LEAST; first + count < words.length; count += 1) {
		const tail = trim(words.slice(-count).join(' '));
		const found = find(fold(tail), text, at + head.length);
		if (tail && found + tail.length === last && head.length + tail.length < whole.length)
			return [head, tail];
	}
	return [whole];
}

/** A fragment from the words alone, for a source of which no text is at hand: enough words at both ends to be right in all likelihood. */
export function likelyFragment(words: string): TextFragment {
	const all = trim(normalise(words)).split(' ');
	return all.length <= 10
		? [all.join(' ')]
		: [trim(all.slice(0, 5).join(' ')), trim(all.slice(-5).join(' '))];
}

/** Hyphen, comma and ampersand have a meaning of their own in a text fragment. */
const encode = (text: string) =>
	encodeURIComponent(text).replace(
		/[-!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);

/** The address of a source, scrolled to passages. A fragment the address has already is kept. */
export function readInPlace(url: string, fragments: TextFragment[]): string {
	if (fragments.length === 0) return url;
	return `${url}${url.includes('#') ? '' : '#'}:~:${fragments.map((one) => `text=${one.map(encode).join(',')}`).join('&')}`;
}
