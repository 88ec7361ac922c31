import type { Entry } from '../story/entry.ts';
import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { checkedInWords, medium } from './labels.ts';
import { type Name, nameOf } from './names.ts';
import { type SourceName, sourceName } from './source-name.ts';

/** A quotation with its receipt line. */
export interface QuoteView {
	id: string;
	title: string;
	address: string;
	/** The segments shown, letter by letter, without outer marks. */
	segments: string[];
	/** True when some of its segments are left out here. */
	shortened: boolean;
	speakers: Name[];
	/** `in a news release`; says so when the medium is not given. */
	medium: string;
	mediumGiven: boolean;
	/** When it was said, or when it was printed, in words. */
	said: string;
	via?: string;
	source: SourceName;
	locator?: string;
	checked: string;
	isChecked: boolean;
}

function saidInWords({ saidOn, saidOnInWords, printedOn }: Entry<'quotes'>['data'], language: string): string {
	if (saidOnInWords) return saidOnInWords;
	if (saidOn !== 'unknown') return dateInWords(saidOn, language);
	return printedOn ? `printed ${dateInWords(printedOn, language)}` : 'when it was said is not known';
}

/** `segments`: which segments to show, counted from 1; all when left out. */
export function quoteView(story: Story, id: string, segments?: number[]): QuoteView {
	const quote = story.quotes.get(id);
	const source = quote && story.sources.get(quote.data.source);
	if (!quote || !source) throw new Error(`No quotation has the id “${id}”.`);
	const { data } = quote;
	const { language } = story.story.data;
	const shown = segments ? data.words.filter((_, i) => segments.includes(i + 1)) : data.words;
	return {
		id,
		title: data.title,
		address: addressOf(quote),
		segments: shown,
		shortened: shown.length < data.words.length,
		speakers: data.speakers.map((speaker) => nameOf(story, speaker)),
		medium: medium[data.medium],
		mediumGiven: data.medium !== 'not given',
		said: saidInWords(data, language),
		...(data.via ? { via: data.via } : {}),
		source: sourceName(source, language),
		...(data.locator ? { locator: data.locator } : {}),
		checked: checkedInWords(data.checked, (day) => dateInWords(day, language)),
		isChecked: data.checked?.against === 'full text',
	};
}

/** `segments="1,3"` as an author writes it → the numbers. */
export const segmentNumbers = (text: string | undefined): number[] | undefined => text?.split(/[\s,]+/).map(Number);
