// What an embed card shows on another site: an entry, where it is from, and whether it was
// corrected.

import { addressOf, type CardKey } from '../../story/addresses.ts';
import type { AnyEntry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { correctionsOf } from '../corrections.ts';
import type { DemandView } from '../demand.ts';
import { titleOf } from '../entry-links.ts';
import type { Mark, Name } from '../names.ts';
import type { AskView } from '../party-relations.ts';
import type { QuoteView } from '../quote.ts';
import { shorten } from '../shorten.ts';
import { sourcesInWords } from './sources-in-words.ts';

interface CardBase {
	of: CardKey;
	/** What it is: `Quotation`, `Offer`. */
	label: string;
	title: string;
	/** Its full page. */
	address: string;
	/** The words of the link to that page, which say what the card leaves out. */
	more: string;
	/** The sources it rests on, in words; left out when the text of the card names them. */
	sources?: string;
	/** The newest correction, with its date in words. */
	correction?: { date: string; text: string };
	/** The colour of the party it belongs to. */
	hue?: Mark['hue'];
}

export interface QuoteCard extends CardBase {
	kind: 'quote';
	/** The whole quotation, for the line that says where it is from. */
	quote: QuoteView;
	/** The same with only the words that the card shows. */
	words: QuoteView;
	/** Shorter quotations are set larger. */
	size: 'short' | 'medium' | 'long';
}
export interface DemandCard extends CardBase {
	kind: 'demand';
	demand: DemandView;
	/** What the status rests on, and the period the demand names. */
	note?: string;
	/** Titles. */
	parts: string[];
	/** In this and other cards, fields named `…Left` count what the card leaves out. */
	partsLeft: number;
}
export interface PartyCard extends CardBase {
	kind: 'party';
	name: Name;
	profile: string;
	groups: { label: string; asks: AskView[] }[];
	asksLeft: number;
}
export interface TopicCard extends CardBase {
	kind: 'topic';
	answer: string;
	/** The first thing that is not known. */
	notKnown?: string;
}
/** One party's accounts in a card: what it says, its words if it is quoted, and who says so. */
export interface CardAccount {
	party: Name;
	says: { position: string; words: string[]; from: string }[];
	/** That it has not said, and as of when. */
	none?: string;
}
export interface DifferenceCard extends CardBase {
	kind: 'difference';
	accounts: CardAccount[];
	accountsLeft: number;
}
export interface TimelineCard extends CardBase {
	kind: 'timeline';
	panels: {
		title: string;
		days: { date: string; title: string; planned: boolean; approximate: boolean }[];
	}[];
	daysLeft: number;
}
export type CardView =
	| QuoteCard
	| DemandCard
	| PartyCard
	| TopicCard
	| DifferenceCard
	| TimelineCard;

/** Most characters of the wording before and after a correction, and of a title. */
const MAX_WORDING = 140;
const MAX_TITLE = 160;

/** What the cards of all entries have in common. `label` is empty, for the card to fill in. */
export function cardBase(story: Story, entry: AnyEntry, more: string): CardBase {
	const [latest, ...earlier] = correctionsOf(story, entry);
	const correction = latest && {
		date: latest.date,
		text: [
			`It said: ${shorten(latest.before, MAX_WORDING)}`,
			`It now says: ${shorten(latest.after, MAX_WORDING)}`,
			...(earlier.length > 0 ? [`Earlier corrections: ${earlier.length}.`] : []),
		].join(' '),
	};
	const sources = sourcesInWords(story, entry);
	return {
		of: `${entry.collection}/${entry.id}` as CardKey,
		label: '',
		title: shorten(titleOf(entry), MAX_TITLE),
		address: addressOf(entry),
		more,
		...(sources ? { sources } : {}),
		...(correction ? { correction } : {}),
	};
}
