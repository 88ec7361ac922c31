// The rules for the story as a whole. Ids and references are checked earlier, by check-names.ts.
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { accountsAreWhole } from './accounts-are-whole.ts';
import { accountsFit } from './accounts-fit.ts';
import { amountsCompare } from './amounts-compare.ts';
import { attributionsAreNeutral } from './attributions-are-neutral.ts';
import { balanceIsKept } from './balance-is-kept.ts';
import { claimsCarrySources } from './claims-carry-sources.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { entriesAreConsistent } from './entries-are-consistent.ts';
import { excerptsKeepTheSense } from './excerpts-keep-the-sense.ts';
import { figuresAreUsed } from './figures-are-used.ts';
import { figuresAreWhole } from './figures-are-whole.ts';
import { languageIsSpoken } from './language-is-spoken.ts';
import { linksResolve } from './links-resolve.ts';
import { markedWordsAreQuotations } from './marked-words-are-quotations.ts';
import { nothingStandsTwice } from './nothing-stands-twice.ts';
import { outcomesFit } from './outcomes-fit.ts';
import { pagesAreBalanced } from './pages-are-balanced.ts';
import { partiesAreConsistent } from './parties-are-consistent.ts';
import { permalinksAreKept } from './permalinks-are-kept.ts';
import { quotationsMatchReceipts } from './quotations-match-receipts.ts';
import { segmentsExist } from './segments-exist.ts';
import { termsAreUsed } from './terms-are-used.ts';
import { timesHaveAZone } from './times-have-a-zone.ts';
import { votesAddUp } from './votes-add-up.ts';

type Rule = (story: Story, entries: AnyEntry[]) => Problem[];

/** Rules that look at one entry at a time, so a missing entry does not mislead them. */
const ALONE: Rule[] = [
	languageIsSpoken,
	accountsAreWhole,
	amountsCompare,
	excerptsKeepTheSense,
	votesAddUp,
	attributionsAreNeutral,
	quotationsMatchReceipts,
	(_, entries) => claimsCarrySources(entries),
	segmentsExist,
	figuresAreWhole,
	datesAreInOrder,
	nothingStandsTwice,
];
/**
 * Rules that compare entries with each other. When an entry with problems is missing, these would
 * report the entries that refer to it.
 */
const TOGETHER: Rule[] = [
	linksResolve,
	accountsFit,
	entriesAreConsistent,
	outcomesFit,
	timesHaveAZone,
	partiesAreConsistent,
	markedWordsAreQuotations,
	balanceIsKept,
	pagesAreBalanced,
	permalinksAreKept,
	termsAreUsed,
	figuresAreUsed,
];

/**
 * All problems of the story as a whole. `entries` are those without problems of their own;
 * `complete` says whether these are all entries.
 */
export function checkStory(story: Story, entries: AnyEntry[], complete = true): Problem[] {
	return [...ALONE, ...(complete ? TOGETHER : [])].flatMap((rule) => rule(story, entries));
}
