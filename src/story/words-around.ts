import { abbreviations } from './abbreviations.ts';
import type { SourceText } from './source-text.ts';

/** What a source says around quoted words, without anything that stands in quotation marks. */
export interface WordsAround {
	/** The rest of the sentence that holds the quotation, before and after it. */
	before: string;
	after: string;
	/** The paragraph, and the one before it. */
	paragraph: string;
	previous: string;
}

/** Where a sentence ends. */
const SENTENCE = /(?:[.!?…؟]\s+(?=\P{Ll})|[。！？])/gu;
/** English titles, which stand before names in other languages too. */
const TITLES = 'Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov|Prof|Jr|Sr';

/** Before a full stop that ends no sentence: an initial, a title, an abbreviation of the language. */
function abbreviated(language: string): RegExp {
	const others = /^en\b/.test(language) ? TITLES : `${TITLES}|${abbreviations(language)}`;
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}|${others})$`, 'u');
}

/** The places behind which a new sentence begins. */
function sentenceEnds(text: string, abbreviation: RegExp): number[] {
	return [...text.matchAll(SENTENCE)]
		.filter(({ index }) => !abbreviation.test(text.slice(0, index)))
		.map(({ index }) => index + 1);
}

/** The positions of the spaces at which a paragraph of the source ends, in ascending order. */
function paragraphBreaks({ text, printed, at }: SourceText): number[] {
	const breaks: number[] = [];
	for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
		const space = printed.slice(at[i], at[i + 1]);
		const isEnd =
			/\n[^\S\n]*\n/.test(space.replace(/\r\n?/g, '\n')) ||
			(/[\r\n]/.test(space) && /[.!?:…"'。]/.test(text[i - 1] ?? ''));
		if (isEnd) breaks.push(i);
	}
	return breaks;
}

/**
 * A passage of the source with spaces for everything in quotation marks. The full stop that ends a
 * quotation stays, because a sentence ends there.
 */
function withoutQuotations({ text, edges }: SourceText, from: number, to: number): string {
	const signs = text.slice(from, to).split('');
	let opened: number | undefined;
	for (const { at, opens } of [...edges.turns, { at: to, opens: false }]) {
		if (at < from || at > to) continue;
		if (opens) opened ??= at;
		else if (opened !== undefined) {
			const hasStop = text[at - 1] === '.';
			signs.fill(' ', opened - from, Math.min(at + 1, to) - from);
			if (hasStop) signs[at - 1 - from] = '.';
			opened = undefined;
		}
	}
	return signs.join('');
}

/** What stands around the words at `[start, end]` in the source. `language`: that of the source. */
export function wordsAround(
	source: SourceText,
	[start, end]: [start: number, end: number],
	language: string,
): WordsAround {
	const abbreviation = abbreviated(language);
	const breaks = [0, ...paragraphBreaks(source), source.text.length];
	const first = breaks.findLastIndex((at) => at <= start);
	const paragraphStart = breaks[first] ?? 0;
	const paragraphEnd = breaks.find((at) => at >= end) ?? source.text.length;
	const rest = withoutQuotations(source, paragraphStart, paragraphEnd);
	const left = rest.slice(0, start - paragraphStart);
	const right = rest.slice(end - paragraphStart);
	const sentenceStart = sentenceEnds(`${left}X`, abbreviation).at(-1) ?? 0;
	// A small letter after the quotation goes on with its sentence.
	const isLast = source.text[end - 1] === '.' && !/^[\s"']*\p{Ll}/u.test(right);
	return {
		before: left.slice(sentenceStart),
		after: isLast ? '' : right.slice(0, sentenceEnds(right, abbreviation)[0] ?? right.length),
		paragraph: `${left} ${right}`,
		previous: withoutQuotations(source, breaks[first - 1] ?? paragraphStart, paragraphStart),
	};
}
