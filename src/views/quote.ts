// A quotation as pages, cards, pictures and data show it, with the line that says where it is from.

import type { Receipt } from '../schema/receipt.ts';
import { addressToRead } from '../story/address-to-read.ts';
import { addressOf } from '../story/addresses.ts';
import { dateOfQuote } from '../story/date-of-quote.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { placeInSource } from '../story/place-in-source.ts';
import { likelyFragment, readInPlace, type TextFragment } from '../story/text-fragment.ts';
import { wordsOf } from '../story/words-of.ts';
import { type Words, wordsIn } from '../words/words-in.ts';
import { checkedInWords } from './checked-in-words.ts';
import { foreign } from './foreign.ts';
import { type Name, nameOf } from './names.ts';
import { type SourceName, sourceName } from './source-name.ts';
import { wayInWords } from './way-in-words.ts';
import { wordsShown } from './words-shown.ts';

export interface QuoteView {
	id: string;
	title: string;
	address: string;
	/** The segments shown: in quotation marks, or without them when they are a paraphrase. */
	shown: string[];
	/** The language of the words, when it is not that of the story (BCP 47). */
	spokenIn?: string;
	/** In a translation of the story: what the words say, and who translated them. */
	translation?: string;
	/** The language of the title and of what is said about the words, when it is not that of the story. */
	language?: string;
	/** Our words before the quotation; they stand wherever its first segment does. */
	leadIn?: string;
	/** Of a translation, the original words in quotation marks, and their language (BCP 47). */
	original?: { language: string; shown: string[] };
	/**
	 * Whether the source itself quotes the speaker, in the language spoken. Only then are the words
	 * set as direct speech.
	 */
	isDirect: boolean;
	isParaphrase: boolean;
	/** Whether some of its segments are not shown. */
	shortened: boolean;
	speakers: Name[];
	/** `in a news release`, or that it is not given. */
	medium: string;
	mediumGiven: boolean;
	/** When it was said, or when it was printed, in words. */
	said: string;
	/** The languages of these two, where an author wrote them in another than that of the story. */
	mediumIn?: string;
	saidIn?: string;
	/**
	 * How the words reached the source, when it does not simply quote the speaker: a sentence without
	 * its full stop. Also that the words are a part of a longer quotation.
	 */
	way?: string;
	/**
	 * Of that, why the words are a part of a longer quotation: a sentence without its full stop, which
	 * stands wherever the words do.
	 */
	excerpt?: string;
	/** Its language, when it is not that of the story. */
	wayIn?: string;
	source: SourceName;
	/**
	 * The address of the source, opened at the words: at their timecode or page, else scrolled to them
	 * by a text fragment. Left out when the source has no address.
	 */
	readAt?: string;
	locator?: string;
	/** How the words were checked, a sentence without its full stop. */
	checked: string;
	isVerified: boolean;
}

function saidInWords(
	say: Words,
	{ saidOn, saidOnInWords, printedOn }: Entry<'quotes'>['data'],
): string {
	if (saidOnInWords) return saidOnInWords;
	if (saidOn !== 'unknown') return dateInWords(saidOn, say.language);
	return printedOn
		? say('quote.printed', { date: dateInWords(printedOn, say.language) })
		: say('quote.saidNotKnown');
}

/**
 * One fragment for each segment: those of the receipt, or likely ones when it has none for some of
 * them.
 */
function fragmentsOf({ data }: Entry<'quotes'>, receipt: Receipt | undefined): TextFragment[] {
	const found = receipt?.fragments ?? [null];
	if (found.every((one) => one !== null)) return found;
	// The words of a paraphrase are not in the source.
	return data.attribution === 'paraphrase' ? [] : data.words.map(likelyFragment);
}

const readAt = (url: string, place: string | undefined, fragments: TextFragment[]): string =>
	place && !url.includes('#') ? `${url}#${place}` : readInPlace(url, fragments);

function makeQuoteView(story: Story, id: string, segments?: number[]): QuoteView {
	const quote = story.quotes.get(id);
	const source = quote && story.sources.get(quote.data.source);
	if (!quote || !source) throw new Error(`No quotation has the id “${id}”.`);
	const { data } = quote;
	const say = wordsOf(story);
	const pick = <T>(all: T[]): T[] =>
		segments ? all.filter((_, i) => segments.includes(i + 1)) : all;
	const isParaphrase = data.attribution === 'paraphrase';
	const { segments: words, original, ...language } = wordsShown(story, quote, pick);
	const receipt = story.receipts.get(id);
	const url = addressToRead(source);
	const languages = [say.language, (story.translated?.from ?? story).story.data.language];
	const place = url && placeInSource(url, data.locator, languages);
	// What an author wrote of it stands in a sentence of ours, which is said in the same language.
	const isAuthors = (text: string | undefined) =>
		text !== undefined && quote.language !== undefined;
	const wayIn = isAuthors(data.via ?? data.excerptNote) ? quote.language : undefined;
	const spoken = wayIn ? wordsIn(wayIn) : say;
	const excerpt = data.excerptNote && spoken('quote.shownInPart', { why: data.excerptNote });
	const way = wayInWords(spoken, data, original !== undefined, excerpt);
	return {
		id,
		title: data.title,
		address: addressOf(quote),
		shown: isParaphrase ? words : words.map(say.inMarks),
		...language,
		...foreign(quote),
		...(data.leadIn && (!segments || segments.includes(1)) ? { leadIn: data.leadIn } : {}),
		...(original
			? { original: { language: original.language, shown: original.segments.map(say.inMarks) } }
			: {}),
		isDirect: data.attribution === 'direct',
		isParaphrase,
		shortened: words.length < data.words.length,
		speakers: data.speakers.map((speaker) => nameOf(story, speaker, dateOfQuote(data))),
		medium: data.mediumInWords ?? say(`medium.${data.medium}`),
		mediumGiven: data.mediumInWords !== undefined || data.medium !== 'not given',
		said: saidInWords(say, data),
		...(isAuthors(data.mediumInWords) ? { mediumIn: quote.language } : {}),
		...(isAuthors(data.saidOnInWords) ? { saidIn: quote.language } : {}),
		...(way ? { way } : {}),
		...(excerpt ? { excerpt } : {}),
		...(way && wayIn ? { wayIn } : {}),
		source: sourceName(source, say.language),
		...(url ? { readAt: readAt(url, place, pick(fragmentsOf(quote, receipt))) } : {}),
		...(data.locator ? { locator: data.locator } : {}),
		checked: checkedInWords(quote, source, receipt, say),
		isVerified: receipt?.state === 'verified',
	};
}

/** Many outputs show the same quotation, so views of whole quotations are memoised. */
const wholeQuotes = memoisePerStory(() => new Map<string, QuoteView>());

/**
 * A quotation. `segments` are the numbers of the segments to show, counted from 1; all by default.
 * Throws when no quotation has the id.
 */
export function quoteView(story: Story, id: string, segments?: number[]): QuoteView {
	if (segments) return makeQuoteView(story, id, segments);
	const view = wholeQuotes(story).get(id) ?? makeQuoteView(story, id);
	wholeQuotes(story).set(id, view);
	return view;
}

/**
 * The numbers in a list that an author writes: `segments="1,3"` → `[1, 3]`. Undefined when there is
 * none.
 */
export const segmentNumbers = (text: string | undefined): number[] | undefined =>
	text?.split(/[\s,]+/).map(Number);
