// What a card shows on somebody else's page: the thing itself, where it is from, as of when, and whether it was corrected.
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
	/** `Quotation`, `Offer`: what it is. */
	label: string;
	title: string;
	/** Its full page. */
	address: string;
	/** What that page has and the card has not, as the words of the link. */
	more: string;
	/** Where it is from; none when the card's own text says it. */
	sources?: string;
	correction?: { date: string; text: string };
	hue?: Mark['hue'];
}

export interface QuoteCard extends CardBase {
	kind: 'quote';
	/** Whole; the receipt is taken from it. */
	quote: QuoteView;
	/** The same with the words that are shown. */
	words: QuoteView;
	/** Short words are set larger. */
	size: 'short' | 'medium' | 'long';
}
export interface DemandCard extends CardBase {
	kind: 'demand';
	demand: DemandView;
	note?: string;
	parts: string[];
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
	notKnown?: string;
}
/** One party's account in a card: what it says, in whose words or where reported. */
export interface CardAccount {
	party: Name;
	says: { position: string; words: string[]; from: string }[];
	/** It has not said, as of when. */
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

/** Longest text of each side of a correction, and the longest title, in characters. */
const SIDE = 140;
const TITLE = 160;

/** What every card of an entry has. */
export function cardBase(story: Story, entry: AnyEntry, more: string): CardBase {
	const [latest, ...earlier] = correctionsOf(story, entry);
	const text =
		latest &&
		`It said: ${shorten(latest.before, SIDE)} It now says: ${shorten(latest.after, SIDE)}${earlier.length > 0 ? ` Earlier corrections: ${earlier.length}.` : ''}`;
	const sources = sourcesInWords(story, entry);
	return {
		of: `${entry.collection}/${entry.id}` as CardKey,
		label: '',
		title: shorten(titleOf(entry), TITLE),
		address: addressOf(entry),
		more,
		...(sources ? { sources } : {}),
		...(latest && text ? { correction: { date: latest.date, text } } : {}),
	};
}
