// Links that scroll a source to the quoted words, with URL text
// fragments (WICG, https://wicg.github.io/scroll-to-text-fragment/).
import { CAPITAL, JOINT } from './segment-parts.ts';
import type { SourceText } from './source-text.ts';

/**
 * A whole passage, or its first and its last words. All words are the quotation’s, in the spelling
 * of the source.
 */
export type TextFragment = [start: string] | [start: string, end: string];

/**
 * The least number of words at either end. The page around the article, which is not in our copy of
 * the text, often repeats shorter runs.
 */
const MIN_WORDS = 3;

const LETTER = /[\p{L}\p{N}]/u;
const fold = (text: string) => text.toLowerCase();

/**
 * The position of a run of whole words, -1 when there is none. Both texts must be folded:
 * browsers ignore case.
 */
function find(words: string, text: string, from = 0): number {
	for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
		if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + words.length] ?? ' '))
			return at;
	}
	return -1;
}

/** A passage of the normalised source in the source’s own spelling, which browsers look for. */
const asPrinted = ({ printed, at }: SourceText, start: number, end: number): string =>
	printed
		.slice(at[start], at[end])
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** A text without punctuation and spaces at its ends. */
const trim = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * The shortest fragment that finds a passage and nothing before it: as many first words as occur
 * nowhere else in the source, and as many last words as make the end certain, with at least three
 * words at either end. `[start, end]` is the position of the passage in the normalised source, in
 * UTF-16 code units. Undefined when the whole passage occurs more than once.
 */
export function shortestFragment(
	source: SourceText,
	[start, end]: [number, number],
): TextFragment | undefined {
	const text = fold(source.text);
	const passage = source.text.slice(start, end);
	const at = start + passage.search(LETTER);
	const words = trim(passage).split(' ');
	const last = at + trim(passage).length;
	const isUnique = (run: string) =>
		find(fold(run), text) === at && find(fold(run), text, at + 1) < 0;
	const whole = words.join(' ');
	const firstWords = (count: number) => trim(words.slice(0, count).join(' '));
	const lastWords = (count: number) => trim(words.slice(-count).join(' '));

	let headCount = Math.min(MIN_WORDS, words.length);
	while (headCount <= words.length && !isUnique(firstWords(headCount))) headCount += 1;
	if (headCount > words.length) return undefined;
	const head = firstWords(headCount);
	for (let count = MIN_WORDS; headCount + count <= words.length; count += 1) {
		const tail = lastWords(count);
		const found = find(fold(tail), text, at + head.length);
		if (tail && found + tail.length === last && head.length + tail.length < whole.length)
			return [asPrinted(source, at, at + head.length), asPrinted(source, found, last)];
	}
	return [asPrinted(source, at, last)];
}

/**
 * Words taken from either end of a quotation whose source text is not available; that many are very
 * likely to be unique.
 */
const LIKELY_WORDS = 5;

/**
 * A fragment made from the words alone, for a source whose text is not available: their beginning
 * and their end, without what the quoter put in.
 */
export function likelyFragment(words: string): TextFragment {
	const parts = words
		.replace(CAPITAL, '$1')
		.replace(JOINT, '\n')
		.split('\n')
		.map((part) => trim(part.replace(/\s+/g, ' ')))
		.filter((part) => part !== '');
	const [first = []] = parts.map((part) => part.split(' '));
	const last = parts.at(-1)?.split(' ') ?? [];
	if (parts.length <= 1 && first.length <= 2 * LIKELY_WORDS) return [first.join(' ')];
	return [trim(first.slice(0, LIKELY_WORDS).join(' ')), trim(last.slice(-LIKELY_WORDS).join(' '))];
}

/** Percent-encodes a text. Hyphen, comma and ampersand are syntax in a text fragment. */
const encode = (text: string) =>
	encodeURIComponent(text).replace(
		/[-!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);

/** The address of a source, scrolled to the passages. If the address has a fragment, it stays. */
export function readInPlace(url: string, fragments: TextFragment[]): string {
	if (fragments.length === 0) return url;
	const directives = fragments.map((one) => `text=${one.map(encode).join(',')}`);
	return `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}
