// The page that the printed address and its code lead to: is this edition still current, and if not, what is different?
import { editionAddress } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import {
	changesBetween,
	type EditionName,
	editionName,
	editionsKnown,
	type Step,
} from './changes.ts';
import { type CorrectionView, correctionView } from './corrections.ts';

export interface EditionView extends EditionName {
	address: string;
	current?: EditionName & { address: string };
	/** From this edition to the current one. */
	since?: Step;
	/** Corrections made after the day of this edition, newest first. */
	corrections: CorrectionView[];
	others: (EditionName & { address: string })[];
}

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
