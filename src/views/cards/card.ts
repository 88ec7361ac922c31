// What an embed card shows on another site: an entry, where it is from, and whether it was
// corrected.

import type { CollectionName } from '../../schema/collections.ts';
import { addressOf, type CardKey } from '../../story/addresses.ts';
import type { AnyEntry, Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { wordsOf } from '../../story/words-of.ts';
import { correctionsOf } from '../corrections.ts';
import { titleOf } from '../entry-links.ts';
import { foreign } from '../foreign.ts';
import type { Mark } from '../names.ts';
import { shorten } from '../shorten.ts';
import { sourcesInWords } from './sources-in-words.ts';

export interface CardBase {
	of: CardKey;
	/** BCP 47. */
	language: string;
	/** What it is: `Quotation`, `Offer`. */
	label: string;
	title: string;
	/** The language of the entry’s texts, when it is not that of the story (BCP 47). */
	textsIn?: string;
	/** Its full page, or its place on one. */
	address: string;
	/** The address of its oEmbed answer, of what has no page that could name it. */
	oembed?: string;
	/** The words of the link to that page, which say what the card leaves out. */
	more: string;
	/** The sources it rests on, in words; left out when the text of the card names them. */
	sources?: string;
	/** The newest correction. */
	correction?: CardCorrection;
	/** The colour of the party it belongs to. */
	hue?: Mark['hue'];
}

export interface CardCorrection {
	/** In words. */
	date: string;
	before: string;
	now: string;
	/** The language of these two, when it is not that of the story (BCP 47). */
	language?: string;
	/** How many earlier ones there are. */
	others: number;
}

/** What there is to know about the cards of one kind. */
export interface CardKind<C extends CardBase> {
	/**
	 * The height of what stands between the head and the foot of a card, in pixels. `width`: of the
	 * text; `cardWidth`: of the whole card.
	 */
	height: (card: C, width: number, cardWidth: number) => number;
	inWords: (card: C) => CardInWords;
}

/** What a card says, in sentences. */
export interface CardInWords {
	/** Our words before a quotation. */
	leadIn?: string;
	/** Only of a quotation, and always all of them. */
	words?: string;
	/** Their language, when it is not that of the story (BCP 47). */
	wordsIn?: string;
	/** The words of which those are a translation, and their language (BCP 47). */
	original?: { language: string; words: string };
	/** What is of another language is marked by `say.foreign()`. */
	text: string;
}

/** The same for cards of the entries of a collection. */
export interface EntryCardKind<N extends CollectionName, C extends CardBase> extends CardKind<C> {
	view: (story: Story, entry: Entry<N>) => C;
}

/** Usually most characters of the wording before and after a correction; most of a title. */
export const MAX_WORDING = 140;
const MAX_TITLE = 160;

/**
 * What the cards of all entries have in common. `label` is empty, for the card to fill in. `wording`:
 * most characters of the wording before and after a correction.
 */
export function cardBase(
	story: Story,
	entry: AnyEntry,
	more: string,
	wording = MAX_WORDING,
): CardBase {
	const say = wordsOf(story);
	const [latest, ...earlier] = correctionsOf(story, entry);
	const correction = latest && {
		date: latest.date,
		before: shorten(latest.before, wording),
		now: shorten(latest.after, wording),
		...foreign(latest),
		others: earlier.length,
	};
	const sources = sourcesInWords(story, entry);
	return {
		of: `${entry.collection}/${entry.id}` as CardKey,
		language: say.language,
		label: '',
		title: shorten(titleOf(story, entry), MAX_TITLE),
		...(entry.language ? { textsIn: entry.language } : {}),
		address: addressOf(entry),
		more,
		...(sources ? { sources } : {}),
		...(correction ? { correction } : {}),
	};
}
