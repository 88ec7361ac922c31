// The rules for the story as a whole, in one list; ids and references were checked before (check-names.ts).
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { accountsAreWhole } from './accounts-are-whole.ts';
import { accountsFit } from './accounts-fit.ts';
import { balanceIsKept } from './balance-is-kept.ts';
import { claimsCarrySources } from './claims-carry-sources.ts';
import { entriesAreConsistent } from './entries-are-consistent.ts';
import { linksResolve } from './links-resolve.ts';
import { markedWordsAreQuotations } from './marked-words-are-quotations.ts';
import { permalinksAreKept } from './permalinks-are-kept.ts';
import { quotationsMatchReceipts } from './quotations-match-receipts.ts';

type Rule = (story: Story, entries: AnyEntry[]) => Problem[];

/** Rules that look at one entry at a time. */
const ALONE: Rule[] = [
	accountsAreWhole,
	quotationsMatchReceipts,
	(_, entries) => claimsCarrySources(entries),
];
/** Rules that look from one entry to others: with an unsound entry missing they would blame the sound ones that speak of it. */
const TOGETHER: Rule[] = [
	linksResolve,
	accountsFit,
	entriesAreConsistent,
	markedWordsAreQuotations,
	balanceIsKept,
	permalinksAreKept,
];

/** Everything wrong with the story as a whole. The entries are the sound ones; `complete` says whether these are all. */
export function checkStory(story: Story, entries: AnyEntry[], complete = true): Problem[] {
	return [...ALONE, ...(complete ? TOGETHER : [])].flatMap((rule) => rule(story, entries));
}
