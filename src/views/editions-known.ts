import { dateInWords } from '../story/dates.ts';
import type { Snapshot } from '../story/editions.ts';
import type { Story } from '../story/graph.ts';
import { snapshotOf } from './snapshot.ts';

/** An edition by its number and dates, in words. */
export interface EditionName {
	edition: number;
	/** The day it was made. */
	date: string;
	asOf: string;
}

export const editionName = (story: Story, { edition, date, asOf }: Snapshot): EditionName => ({
	edition,
	date: dateInWords(date, story.story.data.language),
	asOf: dateInWords(asOf, story.story.data.language),
});

/** Every recorded edition and the current one, oldest first; at least one. */
export function editionsKnown(story: Story): Snapshot[] {
	const { edition, editionDate: date, asOf } = story.story.data;
	if (story.editions.some((one) => one.edition === edition)) return story.editions;
	const current: Snapshot = {
		edition,
		date,
		asOf,
		// A snapshot of thousands of entries takes time, and pages about a first edition never read it.
		get entries() {
			return snapshotOf(story).entries;
		},
	};
	return [...story.editions, current];
}
