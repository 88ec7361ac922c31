// The rules for the story as a whole, in one list; ids and references were checked before (check-names.ts). In the order of how far a finding reaches.
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { accountsAreWhole } from './accounts-are-whole.ts';
import { balanceIsKept } from './balance-is-kept.ts';
import { claimsCarrySources } from './claims-carry-sources.ts';
import { entriesAreConsistent } from './entries-are-consistent.ts';
import { linksResolve } from './links-resolve.ts';
import { markedWordsAreQuotations } from './marked-words-are-quotations.ts';

const RULES: ((story: Story, entries: AnyEntry[]) => Problem[])[] = [
	linksResolve,
	entriesAreConsistent,
	accountsAreWhole,
	markedWordsAreQuotations,
	(_, entries) => claimsCarrySources(entries),
	balanceIsKept,
];

/** Everything wrong with the story as a whole. The entries are the sound ones. */
export function checkStory(story: Story, entries: AnyEntry[]): Problem[] {
	return RULES.flatMap((rule) => rule(story, entries));
}
