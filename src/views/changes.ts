// The page that lists what changed from each edition to the next.

import type { CollectionName } from '../schema/collections.ts';
import type { Snapshot } from '../story/editions.ts';
import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { collectionNouns } from './collection-nouns.ts';
import { CHARACTERS_ON_PAGE, changesBetween, type Step } from './edition-changes.ts';
import { type EditionName, editionName, editionsKnown } from './editions-known.ts';

export interface ChangesView {
	/** Newest first. */
	steps: Step[];
	/** The oldest edition that is known. */
	first: EditionName;
	/** What that edition holds, collection by collection: `8 questions`. */
	holds: string[];
}

type CountedCollection = Exclude<CollectionName, 'story'>;

function countIn(story: Story, edition: Snapshot, collection: CountedCollection): number {
	// The current edition needs no snapshot to be counted.
	if (!story.editions.includes(edition)) return story[collection].size;
	const keys = Object.keys(edition.entries);
	return keys.filter((key) => splitKey(key).collection === collection).length;
}

function contentsInWords(story: Story, edition: Snapshot): string[] {
	const { story: _, ...nouns } = collectionNouns;
	return Object.entries(nouns).flatMap(([collection, [one, many]]) => {
		const count = countIn(story, edition, collection as CountedCollection);
		return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
	});
}

/** The changes between each edition and the one before it. All share the room of one page. */
export function changesView(story: Story): ChangesView {
	const editions = editionsKnown(story);
	const [first] = editions as [Snapshot, ...Snapshot[]];
	let room = CHARACTERS_ON_PAGE;
	const steps: Step[] = [];
	for (let i = editions.length - 1; i > 0; i -= 1) {
		const step = changesBetween(story, editions[i - 1] as Snapshot, editions[i] as Snapshot, room);
		room = step.room;
		steps.push(step);
	}
	return { steps, first: editionName(story, first), holds: contentsInWords(story, first) };
}
