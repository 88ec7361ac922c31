import type { Entry } from './entry.ts';
import { inOrder, type Story } from './graph.ts';
import { sideOfQuote } from './side-of-quote.ts';

/**
 * Quotations with the parties set side by side in turn, as long as they have one left: the first
 * party of the story's order, the next, and so on round. Those of everybody else come after. Each
 * party's own stay in the order of quotations, which is by date.
 */
export function sidesInTurn(story: Story, quotes: Iterable<Entry<'quotes'>>): Entry<'quotes'>[] {
	const bySide = Map.groupBy(inOrder(story, quotes), (quote) => sideOfQuote(story, quote));
	const sides = story.story.data.parties.map((id) => bySide.get(id) ?? []);
	const turns = Math.max(...sides.map((own) => own.length));
	return [
		...Array.from({ length: turns }, (_, turn) => sides.flatMap((own) => own[turn] ?? [])).flat(),
		...(bySide.get(undefined) ?? []),
	];
}
