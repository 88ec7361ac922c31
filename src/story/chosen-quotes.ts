import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { sidesInTurn } from './sides-in-turn.ts';

/** How many the front shows: four rows of two on a wide screen. The summary shows all. */
const MOST_ON_FRONT = 8;

/** The quotations that the front or the summary shows: those marked `inSummary`, sides in turn. */
export function chosenQuotes(story: Story, page: 'front' | 'summary'): Entry<'quotes'>[] {
	const marked = [...story.quotes.values()].filter(({ data }) => data.inSummary);
	return sidesInTurn(story, marked).slice(0, page === 'front' ? MOST_ON_FRONT : undefined);
}
