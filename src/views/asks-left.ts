import type { Story } from '../story/graph.ts';
import type { AskGroup } from './ask-groups.ts';
import { demandsOf } from './party-relations.ts';

const count = (groups: AskGroup[]): number =>
	groups.reduce((sum, { asks }) => sum + asks.length, 0);

/** How many demands and offers of a party the front and the summary leave out. */
export const asksLeft = (story: Story, party: string): number =>
	count(demandsOf(story, party)) - count(demandsOf(story, party, { onlySummary: true }));
