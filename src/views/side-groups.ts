// Demands and quotations, grouped by the parties set side by side.

import { partyOf, partyOfSpeaker, sideOf } from '../story/balance.ts';
import type { DemandSide } from '../story/demand-side.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { askGroups } from './ask-groups.ts';
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
	partiesOf: (entry: T) => (string | undefined)[],
): Group<T>[] {
	const groups = sides(story).map((party) => ({
		party,
		heading: party.name,
		id: `by-${party.id}`,
		entries: [] as T[],
	}));
	const others: Group<T> = { id: 'by-others', entries: [] };
	if (groups.length > 0) others.heading = wordsOf(story)('groups.others');
	for (const entry of entries) {
		const side = partiesOf(entry)
			.map((id) => sideOf(story, id))
			.find((id) => id !== undefined);
		const group = groups.find(({ party }) => party.id === side) ?? others;
		group.entries.push(entry);
	}
	return [...groups, others].filter((group) => group.entries.length > 0);
}

/** What a party asks, offers or decides. */
export interface DemandGroup {
	side: DemandSide;
	label: string;
	demands: DemandView[];
}

/**
 * Demands, offers and decisions by who makes them, and then by which of the three they are; by
 * default all of the story that are no part of another.
 */
export function demandGroups(
	story: Story,
	demands = [...story.demands.values()].filter(({ data }) => !data.partOf),
): Group<DemandGroup>[] {
	return groupBySide(story, demands, ({ data }) =>
		data.by.map((id) => partyOf(story, id, data.date)),
	).map((group) => ({
		...group,
		entries: askGroups(story, group.entries).map(({ side, label, asks }) => ({
			side,
			label,
			demands: asks.map(({ id }) => demandView(story, id)),
		})),
	}));
}

/** Quotations by who said them; by default all of the story. */
export function quoteGroups(story: Story, quotes = [...story.quotes.values()]): Group<QuoteView>[] {
	return groupBySide(story, quotes, (quote) =>
		quote.data.speakers.map((id) => partyOfSpeaker(story, quote, id)),
	).map((group) => ({
		...group,
		entries: group.entries.map(({ id }) => quoteView(story, id)),
	}));
}
