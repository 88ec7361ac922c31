import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { likelyFragment, readInPlace, type TextFragment } from '../story/text-fragment.ts';
import { checkedInWords } from './checked-in-words.ts';
import { medium } from './labels.ts';
import { type Name, nameOf } from './names.ts';
import { shortenQuotation } from './shorten.ts';
import { type SourceName, sourceName } from './source-name.ts';

/** A quotation with its receipt line. */
export interface QuoteView {
	id: string;
	title: string;
	address: string;
	/** The segments shown, as they stand on the page: in quotation marks, or without them when they are a paraphrase. */
	shown: string[];
	/** A translation's original words, in marks, and their language (BCP 47). */
	original?: { language: string; shown: string[] };
	/** True when the source quotes the speaker, in the language spoken: only then the words are set as direct speech. */
	isDirect: boolean;
	isParaphrase: boolean;
	/** True when some of its segments are left out here. */
	shortened: boolean;
	speakers: Name[];
	/** `in a news release`; says so when the medium is not given. */
	medium: string;
	mediumGiven: boolean;
	/** When it was said, or when it was printed, in words. */
	said: string;
	/** How the words came to the source, when the source does not simply quote the speaker: a sentence without its full stop. */
	way?: string;
	source: SourceName;
	/** The source's address, scrolled to the words. */
	readAt: string;
	locator?: string;
	/** How the words were checked, a sentence without its full stop. */
	checked: string;
	isVerified: boolean;
}

function saidInWords(
	{ saidOn, saidOnInWords, printedOn }: Entry<'quotes'>['data'],
	language: string,
): string {
	if (saidOnInWords) return saidOnInWords;
	if (saidOn !== 'unknown') return dateInWords(saidOn, language);
	return printedOn
		? `printed ${dateInWords(printedOn, language)}`
		: 'when it was said is not known';
}

const inMarks = (words: string): string => `“${words}”`;

function wayInWords(
	{ attribution, via, translation }: Entry<'quotes'>['data'],
	language: string,
): string | undefined {
	if (attribution === 'via-outlet') return `Quoted there from ${via}`;
	if (attribution === 'via-spokesperson') return `Passed on by ${via}`;
	if (attribution === 'translated' && translation)
		return `Translated from ${new Intl.DisplayNames([language], { type: 'language' }).of(translation.from)} by ${translation.by}; the original is what is checked`;
	return attribution === 'paraphrase'
		? 'A paraphrase by the source, not the speaker’s words'
		: undefined;
}

function quoteOf(story: Story, id: string, segments?: number[]): QuoteView {
	const quote = story.quotes.get(id);
	const source = quote && story.sources.get(quote.data.source);
	if (!quote || !source) throw new Error(`No quotation has the id “${id}”.`);
	const { data } = quote;
	const { language } = story.story.data;
	const pick = <T>(all: T[]): T[] =>
		segments ? all.filter((_, i) => segments.includes(i + 1)) : all;
	const isParaphrase = data.attribution === 'paraphrase';
	const shown = pick(data.translation?.words ?? data.words);
	const receipt = story.receipts.get(id);
	const way = wayInWords(data, language);
	const found: TextFragment[] = receipt?.fragments?.every((one) => one !== null)
		? receipt.fragments
		: isParaphrase
			? []
			: data.words.map(likelyFragment);
	return {
		id,
		title: data.title,
		address: addressOf(quote),
		shown: isParaphrase ? shown : shown.map(inMarks),
		...(data.translation
			? { original: { language: data.translation.from, shown: pick(data.words).map(inMarks) } }
			: {}),
		isDirect: data.attribution === 'direct',
		isParaphrase,
		shortened: shown.length < data.words.length,
		speakers: data.speakers.map((speaker) => nameOf(story, speaker)),
		medium: medium[data.medium],
		mediumGiven: data.medium !== 'not given',
		said: saidInWords(data, language),
		...(way ? { way } : {}),
		source: sourceName(source, language),
		readAt: readInPlace(source.data.url, pick(found)),
		...(data.locator ? { locator: data.locator } : {}),
		checked: checkedInWords(quote, source, receipt, (day) => dateInWords(day, language)),
		isVerified: receipt?.state === 'verified',
	};
}

const whole = memoisePerStory(() => new Map<string, QuoteView>());

/** `segments`: which segments to show, counted from 1; all when left out. */
export function quoteView(story: Story, id: string, segments?: number[]): QuoteView {
	if (segments) return quoteOf(story, id, segments);
	// Its page, its card, its picture, the answers for machines and every page that quotes it ask for it.
	const view = whole(story).get(id) ?? quoteOf(story, id);
	whole(story).set(id, view);
	return view;
}

/** `segments="1,3"` as an author writes it → the numbers. */
export const segmentNumbers = (text: string | undefined): number[] | undefined =>
	text?.split(/[\s,]+/).map(Number);

/** A quotation in a line of at most `most` characters: the words, who said them, how and when. */
export function quoteInALine(
	{ shown, isParaphrase, speakers, medium, said }: QuoteView,
	most: number,
): string {
	const receipt = `${speakers.map((one) => one.name).join(' and ')}${isParaphrase ? ', paraphrased' : ''}, ${medium}, ${said}.`;
	// Each segment has its two marks and a space.
	const room = most - receipt.length - 3 * shown.length;
	return room < 40 ? receipt : `${shortenQuotation(shown, room).join(' ')} ${receipt}`;
}
