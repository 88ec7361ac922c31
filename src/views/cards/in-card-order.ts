// Which quotations of a person a card shows is a choice that can favor a side, so it follows a rule,
// which /about/ states (words/*.mdx).

import { dateOfQuote } from '../../story/date-of-quote.ts';
import { dayNumber, spanOf } from '../../story/dates.ts';
import type { Entry } from '../../story/entry.ts';
import { inOrder, type Story } from '../../story/graph.ts';

/** 0: chosen by the author for the summary; 1: of the days the story covers; 2: later or undated. */
function rankOf(story: Story, { data }: Entry<'quotes'>): 0 | 1 | 2 {
	if (data.inSummary) return 0;
	const day = spanOf(dateOfQuote(data))?.from;
	return day !== undefined && day <= dayNumber(story.story.data.asOf) ? 1 : 2;
}

/**
 * Quotations in the order in which a card takes them as long as it has room: those the author marked
 * `inSummary`, then those of the days the story covers, the latest first, then those after, the
 * earliest first.
 */
export function inCardOrder(story: Story, quotes: Entry<'quotes'>[]): Entry<'quotes'>[] {
	const ranked = Map.groupBy(inOrder(story, quotes), (quote) => rankOf(story, quote));
	return [...(ranked.get(0) ?? []), ...(ranked.get(1) ?? []).reverse(), ...(ranked.get(2) ?? [])];
}
