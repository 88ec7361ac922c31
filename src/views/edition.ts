// The page that a printed edition's address and code lead to: whether the edition is still current
// and, if not, what has changed since.

import { editionAddress } from '../story/addresses.ts';
import type { Snapshot } from '../story/editions.ts';
import { keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { type ChangeOutline, changeOutline, fitting } from './change-outline.ts';
import { changeSteps } from './change-steps.ts';
import { correctionWeight, nameWeight, PAGE_ROOM } from './change-weight.ts';
import { changedEntries } from './changed-entries.ts';
import { stepAddress } from './changes.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { type Changes, changesWeight, inWords } from './edition-changes.ts';
import { type EditionName, editionName, editionsKnown } from './editions-known.ts';
import type { EntryLink } from './entry-links.ts';

export interface EditionView extends EditionName {
	address: string;
	/** The current edition, when it is another one. */
	current?: EditionName & { address: string };
	/** What changed from this edition to the current one. */
	since?: SinceView;
	/** Corrections that this edition did not have, newest first; `left` is how many more. */
	corrections: CorrectionView[];
	left: number;
	/** Newest first; of very many, the newest. */
	others: (EditionName & { address: string })[];
}

/** All changes, or when they do not fit on the page, their outline and the pages that show them. */
interface SinceView {
	changes?: Changes;
	outline?: ChangeOutline;
	/** The steps in between, newest first, unless the outline links to the parts of the only one. */
	steps: EntryLink[];
}

/** The share of corrections in a page, and the weight of a link, in estimated bytes. */
const CORRECTIONS_ROOM = 3_000;
const LINK_WEIGHT = 20;
/** Other editions that the page links to. `/changes/` leads to all. */
const MOST_OTHERS = 40;

function sinceView(story: Story, from: Snapshot, to: Snapshot, room: number): SinceView {
	const steps = changeSteps(story).filter(({ step }) => step.from >= from.edition);
	const links = steps.slice(0, MOST_OTHERS).map((one) => ({
		title: wordsOf(story)('edition.nameAndDate', one.step.to),
		address: stepAddress(story, one),
	}));
	const [only, ...more] = steps;
	if (only && more.length === 0) {
		if (only.weight <= room) return { changes: only.step, steps: [] };
		const outline = changeOutline(story, only.step, only.parts, { withCorrections: false });
		return { outline, steps: only.parts.length > 0 ? [] : links };
	}
	const entries = changedEntries(story, from, to);
	const named = [...entries.changed, ...entries.added, ...entries.removed];
	// Only what may fit is compared word by word: names alone can be too much.
	const mayFit = named.reduce((sum, one) => sum + nameWeight(one), 0) <= room;
	const inFull = (changed: typeof entries.changed) => changed.map((one) => inWords(story, one));
	const changes = mayFit ? { ...entries, changed: inFull(entries.changed) } : undefined;
	if (changes && changesWeight(changes) <= room) return { changes, steps: [] };
	const own = inFull(entries.changed.filter(({ collection }) => collection === 'story'));
	const others = entries.changed.filter(({ collection }) => collection !== 'story');
	const counted = {
		...entries,
		changed: [...own, ...others.map((one) => ({ ...one, fields: [] }))],
	};
	return {
		outline: changeOutline(story, counted, [], { withCorrections: false }),
		steps: links,
	};
}

/** The page of an edition. Throws when neither a record nor the current edition has the number. */
export function editionView(story: Story, number: number): EditionView {
	const editions = editionsKnown(story);
	const edition = editions.find((one) => one.edition === number);
	const last = editions.at(-1);
	if (!edition || !last) throw new Error(`There is no record of edition ${number}.`);
	const linked = editions.map((one) => ({
		...editionName(story, one),
		address: editionAddress(one.edition),
	}));
	const current = linked.at(-1);
	const all = [...story.corrections.values()]
		.filter((one) => one.data.date > edition.date || !(keyOf(one) in edition.entries))
		.map((one) => correctionView(story, one));
	const corrections = fitting(all, correctionWeight, CORRECTIONS_ROOM);
	const others = linked
		.filter((one) => one.edition !== number)
		.reverse()
		.slice(0, MOST_OTHERS);
	const taken =
		corrections.reduce((sum, one) => sum + correctionWeight(one), 0) + others.length * LINK_WEIGHT;
	return {
		...editionName(story, edition),
		address: editionAddress(number),
		...(edition === last
			? {}
			: { current, since: sinceView(story, edition, last, PAGE_ROOM - taken) }),
		corrections,
		left: all.length - corrections.length,
		others,
	};
}
