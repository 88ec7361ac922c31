import { partyOf, sideOf } from './balance.ts';
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';

/**
 * The party set side by side to which a quotation belongs: that of the first speaker who has one.
 * Undefined when no speaker has.
 */
export const sideOfQuote = (story: Story, { data }: Entry<'quotes'>): string | undefined =>
	data.speakers.map((id) => sideOf(story, partyOf(story, id))).find((side) => side !== undefined);
