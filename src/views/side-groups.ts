// Demands and quotations, grouped by the parties set side by side.

import { partyOf, sideOf } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import { type DemandView, demandView } from './demand.ts';
import { type Name, sides } from './names.ts';
import { type QuoteView, quoteView } from './quote.ts';

export interface Group<T> {
	/** Left out of the group of everybody else. */
	party?: Name;
	/** Left out in a story without sides, whose only group holds all. */
	heading?: string;
	/** Its fragment on the page. */
	id: string;
	entries: T[];
}

/** The groups in the story's order, everybody else last; without empty groups. */
function groupBySide<T>(
	story: Story,
	entries: T[],
	speakersOf: (entry: T) => string[],
): Group<T>[] {
	const groups = sides(story).map((party) => ({
		party,
		heading: party.name,
		id: `by-${party.id}`,
		entries: [] as T[],
	}));
	const others: Group<T> = { id: 'by-others', entries: [] };
	if (groups.length > 0) others.heading = 'Others';
	for (const entry of entries) {
		const side = speakersOf(entry)
			.map((id) => sideOf(story, partyOf(story, id)))
			.find((id) => id !== undefined);
		const group = groups.find(({ party }) => party.id === side) ?? others;
		group.entries.push(entry);
	}
	return [...groups, others].filter((group) => group.entries.length > 0);
}

/**
 * Demands and offers by who makes them; by default all of the story that are no part of another.
 */
export function demandGroups(
	story: Story,
	demands = [...story.demands.values()].filter(({ data }) => !data.partOf),
): Group<DemandView>[] {
	return groupBySide(story, demands, ({ data }) => data.by).map((group) => ({
		...group,
		entries: group.entries.map(({ id }) => demandView(story, id)),
	}));
}

/** Quotations by who said them; by default all of the story. */
export function quoteGroups(story: Story, quotes = [...story.quotes.values()]): Group<QuoteView>[] {
	return groupBySide(story, quotes, ({ data }) => data.speakers).map((group) => ({
		...group,
		entries: group.entries.map(({ id }) => quoteView(story, id)),
	}));
}
