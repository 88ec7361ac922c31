import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { sidesInTurn } from './sides-in-turn.ts';

/** How many the front shows: four rows of two on a wide screen. The summary shows all. */
const MOST_ON_FRONT = 8;
/** In a translation, where each stands with what it says in the other language: one of each side. */
const MOST_IN_TRANSLATION = 3;

/** The quotations that the front or the summary shows: those marked `inSummary`, sides in turn. */
export function chosenQuotes(story: Story, page: 'front' | 'summary'): Entry<'quotes'>[] {
	const marked = [...story.quotes.values()].filter(({ data }) => data.inSummary);
	const most = page === 'front' ? MOST_ON_FRONT : undefined;
	return sidesInTurn(story, marked).slice(0, story.translated ? MOST_IN_TRANSLATION : most);
}
