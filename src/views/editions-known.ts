import type { Data } from '../schema/collections.ts';
import { dateInWords } from '../story/dates.ts';
import type { Snapshot } from '../story/editions.ts';
import type { Story } from '../story/graph.ts';
import { snapshotOf } from './snapshot.ts';
import { type ToldAsOf, toldAsOf } from './told-as-of.ts';

/** An edition by its number and dates, in words. */
export interface EditionName extends ToldAsOf {
	edition: number;
	/** The day it was made. */
	date: string;
}

/** Whether the dispute was ongoing in an edition, as far as the edition says. */
function statusIn(story: Story, snapshot: Snapshot): Data<'story'>['status'] {
	// The current edition needs no snapshot for that.
	if (!story.editions.includes(snapshot)) return story.story.data.status;
	const status = snapshot.entries['story/story']?.fields.status;
	return status === 'ongoing' || status === 'ended' ? status : undefined;
}

export function editionName(story: Story, snapshot: Snapshot): EditionName {
	const { edition, date, asOf } = snapshot;
	const { language } = story.story.data;
	return {
		edition,
		date: dateInWords(date, language),
		...toldAsOf({ asOf, editionDate: date }, statusIn(story, snapshot), language),
	};
}

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
