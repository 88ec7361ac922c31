// Cuts texts and quotations to a number of characters.

import { sentences } from '../story/sentences.ts';
import { WITHOUT_SPACES } from '../words/search-terms.ts';

const CHARACTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Where words end in scripts without spaces is the same in all languages (their dictionaries). */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
/**
 * What must not end a text that is cut: commas and the like, and marks that open. `“` and `‘` close
 * what `„` and `‚` have opened.
 */
const DANGLING = /(?:[\s,;:.،؛、，；：–—\p{Ps}«‹¿¡]|(?<!„[^“]*)“|(?<!‚[^‘]*)‘)+$/u;

/** Runs of breaking spaces become one space; no-break spaces stay. */
const tidy = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();

/** As many whole words of a run without spaces as fit into `most` code units; may be empty. */
function segmentsWithin(run: string, most: number): string {
	let end = 0;
	for (const { index, segment } of WORDS.segment(run)) {
		if (index + segment.length > most) break;
		end = index + segment.length;
	}
	return run.slice(0, end);
}

/** As many whole characters, as readers see them, as fit into `most` code units; at least one. */
function charactersWithin(text: string, most: number): string {
	let end = 0;
	for (const { index, segment } of CHARACTERS.segment(text)) {
		if (index > 0 && index + segment.length > most) break;
		end = index + segment.length;
	}
	return text.slice(0, end);
}

/**
 * As many whole words as fit into `most` characters, without a comma or opening bracket left at the
 * end; undefined when the whole text fits.
 */
function wordsWithin(text: string, most: number): string | undefined {
	if (text.length <= most) return undefined;
	const head = text.slice(0, Math.max(0, most) + 1);
	const end = head.lastIndexOf(' ');
	const [run = ''] = text.slice(end + 1).split(' ', 1);
	const rest = WITHOUT_SPACES.test(run) ? segmentsWithin(run, most - end - 1) : '';
	const words = head.slice(0, end + 1) + rest;
	return (words.trim() || charactersWithin(text, most)).replace(DANGLING, '');
}

/**
 * A text of our own in at most `most` characters; cut at a word, with an ellipsis, if it is longer.
 */
export function shorten(text: string, most: number): string {
	const whole = tidy(text);
	return whole.length <= most ? whole : `${wordsWithin(whole, most - 1)}…`;
}

/**
 * A segment as it is shown, in the quotation marks of the story’s language, which may have spaces
 * inside. The marks are those that the Unicode CLDR knows.
 */
const MARKED = /^([“”„«»‹「『][\u00a0\u202f]?)([\s\S]*?)([\u00a0\u202f]?[”“»«›」』])$/;
/** The words of a segment without the quotation marks it may be shown in. */
export const unmarked = (shown: string): string => MARKED.exec(shown)?.[2] ?? shown;
/**
 * Stands for words left out. The space must not break, or the ellipsis could stand alone on a line.
 */
const ELLIPSIS = '\u00a0…';
/** Fewer words of a sentence say too little to be shown. */
const MIN_WORDS = 4;

/** As many whole sentences as fit into `most` characters; empty when the first does not. */
function sentencesWithin(text: string, most: number, language: string): string {
	let whole = '';
	for (const sentence of sentences(text, language)) {
		if ((whole + sentence).trimEnd().length > most) break;
		whole += sentence;
	}
	return whole.trimEnd();
}

/** The beginning of a sentence that is too long, up to a comma or the like, or else to a word. */
function clauseWithin(sentence: string, most: number): string {
	const words = wordsWithin(sentence, most) ?? sentence;
	const clause =
		/^[\s\S]*(?=[,;:–—،؛]\s|[、，；：])/u.exec(sentence.slice(0, words.length + 2))?.[0] ?? '';
	return clause.split(/\s+/).length < MIN_WORDS ? words : clause.trimEnd();
}

/**
 * A position in our own words in at most `most` characters: whole sentences if one fits, or else up
 * to a comma or the like, so that the cut does not change the sense; with an ellipsis. `language` is that
 * of the text.
 */
export function shortenPosition(text: string, most: number, language: string): string {
	const whole = tidy(text);
	if (whole.length <= most) return whole;
	const room = most - ELLIPSIS.length;
	return `${sentencesWithin(whole, room, language) || clauseWithin(whole, room)}${ELLIPSIS}`;
}

/**
 * A text of our own in at most `most` characters: whole sentences if one fits, or else whole words;
 * with an ellipsis. `language` is that of the text.
 */
export function shortenToSentences(text: string, most: number, language: string): string {
	const whole = tidy(text);
	if (whole.length <= most) return whole;
	const kept = sentencesWithin(whole, most - ELLIPSIS.length, language);
	return kept ? `${kept}${ELLIPSIS}` : shorten(whole, most);
}

/**
 * The segments of a quotation in about `most` characters in total; each keeps its quotation marks.
 * Whole sentences are left out, and the last segment returned then ends in an ellipsis inside its
 * marks. A cut inside a sentence is made only when the first sentence alone is too long.
 * `language` is that of the words.
 */
export function shortenQuotation(segments: string[], most: number, language: string): string[] {
	const shortened: string[] = [];
	let room = most;
	for (const segment of segments.map(unmarked)) {
		if (segment.length > room) {
			const whole = sentencesWithin(segment, room - ELLIPSIS.length, language);
			const before = whole === '' ? shortened.pop() : undefined;
			// A comma before the ellipsis would look like part of the quotation.
			const last = before?.replace(/[\s,;:–—،؛、，；：]+$/u, '') ?? whole;
			const words = last === '' ? clauseWithin(segment, room - ELLIPSIS.length) : last;
			shortened.push(`${words}${ELLIPSIS}`);
			break;
		}
		shortened.push(segment);
		room -= segment.length;
	}
	return shortened.map((words, i) => {
		const [, opening = '', , closing = ''] = MARKED.exec(segments[i] ?? '') ?? [];
		return opening + words + closing;
	});
}
