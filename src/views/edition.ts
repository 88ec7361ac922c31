// The page that a printed edition's address and code lead to: whether the edition is still current
// and, if not, what has changed since.

import { editionAddress } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import { changesBetween, type Step } from './edition-changes.ts';
import { type EditionName, editionName, editionsKnown } from './editions-known.ts';

export interface EditionView extends EditionName {
	address: string;
	/** The current edition, when it is another one. */
	current?: EditionName & { address: string };
	/** What changed from this edition to the current one. */
	since?: Step;
	/** Corrections made after the day of this edition, newest first. */
	corrections: CorrectionView[];
	/** Newest first. */
	others: (EditionName & { address: string })[];
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
	return {
		...editionName(story, edition),
		address: editionAddress(number),
		...(edition === last ? {} : { current, since: changesBetween(story, edition, last) }),
		corrections: [...story.corrections.values()]
			.filter(({ data }) => data.date > edition.date)
			.map((one) => correctionView(story, one)),
		others: linked.filter((one) => one.edition !== number).reverse(),
	};
}
