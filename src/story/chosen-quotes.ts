import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { sidesInTurn } from './sides-in-turn.ts';

/** How many the front shows: four rows of two on a wide screen. The summary shows all. */
const MOST_ON_FRONT = 8;
/**
 * How many characters these have together, eight of usual length. Translated words count with what
 * stands below them. One of each side is there in any case.
 */
const MOST_CHARACTERS = 1700;

const lengthOf = ({ data }: Entry<'quotes'>): number =>
	[...data.words, ...(data.translation?.words ?? [])].join(' ').length;

function firstOnFront(story: Story, quotes: Entry<'quotes'>[]): Entry<'quotes'>[] {
	let room = MOST_CHARACTERS;
	const atLeast = story.story.data.parties.length;
	const end = quotes.findIndex((quote, i) => {
		room -= lengthOf(quote);
		return i >= atLeast && room < 0;
	});
	return quotes.slice(0, Math.min(MOST_ON_FRONT, end < 0 ? quotes.length : end));
}

/** The quotations that the front or the summary shows: those marked `inSummary`, sides in turn. */
export function chosenQuotes(story: Story, page: 'front' | 'summary'): Entry<'quotes'>[] {
	const marked = [...story.quotes.values()].filter(({ data }) => data.inSummary);
	const inTurn = sidesInTurn(story, marked);
	return page === 'front' ? firstOnFront(story, inTurn) : inTurn;
}
