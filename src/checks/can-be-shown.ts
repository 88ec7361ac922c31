// While somebody writes, a page is shown although a rule for words, proofs or balance is broken, with
// the problem beside it. What is broken here would leave a hole in a page, or make none at all.
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { accountsAreWhole } from './accounts-are-whole.ts';
import { amountsCompare } from './amounts-compare.ts';
import { entriesAreConsistent } from './entries-are-consistent.ts';
import { figuresAreWhole } from './figures-are-whole.ts';
import { languageIsSpoken } from './language-is-spoken.ts';
import { partiesAreConsistent } from './parties-are-consistent.ts';
import { segmentsExist } from './segments-exist.ts';
import { timesHaveAZone } from './times-have-a-zone.ts';

/** Problems of entries whose references resolve because of which they cannot be shown. */
export const canBeShown = (story: Story, entries: AnyEntry[]): Problem[] =>
	[
		accountsAreWhole,
		amountsCompare,
		entriesAreConsistent,
		figuresAreWhole,
		languageIsSpoken,
		partiesAreConsistent,
		segmentsExist,
		timesHaveAZone,
	].flatMap((rule) => rule(story, entries));
