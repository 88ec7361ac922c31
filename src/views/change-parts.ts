// The parts of a step that is too heavy for one page: by collection, and a collection that does not
// fit on one page in as many as it needs.

import type { CollectionName } from '../schema/collections.ts';
import { changesAddress } from '../story/addresses.ts';
import { changedWeight, nameWeight, PAGE_ROOM, STORY_ROOM } from './change-weight.ts';
import type { ChangedEntry, Changes, Step } from './edition-changes.ts';
import { READING_ORDER } from './reading-order.ts';

export interface ChangePart {
	collection: CollectionName;
	/** From 1, within the collection. */
	number: number;
	/** How many parts the collection has. */
	of: number;
	/** `2/quotes`, `2/quotes-2`. */
	id: string;
	address: string;
	changes: Changes;
}

/** Entries of one collection, in order, on as many pages as they need. */
function paginated({ added, removed, changed }: Changes): Changes[] {
	const pages: Changes[] = [];
	let left = 0;
	const pageFor = (weight: number): Changes => {
		if (weight > left || pages.length === 0) {
			pages.push({ added: [], removed: [], changed: [] });
			left = PAGE_ROOM;
		}
		left -= weight;
		return pages.at(-1) as Changes;
	};
	for (const entry of changed) pageFor(changedWeight(entry)).changed.push(entry);
	for (const entry of added) pageFor(nameWeight(entry)).added.push(entry);
	for (const entry of removed) pageFor(nameWeight(entry)).removed.push(entry);
	return pages;
}

/** The collections of the product, in the order in which readers meet them. */

/** The parts in reading order. The story itself has one only when it is too heavy for the outline. */
export function changeParts({ to, added, removed, changed }: Step): ChangePart[] {
	const isInOutline = (entry: ChangedEntry) =>
		entry.collection === 'story' && changedWeight(entry) <= STORY_ROOM;
	return READING_ORDER.flatMap((collection) => {
		const isHere = (entry: { collection: CollectionName }) => entry.collection === collection;
		const pages = paginated({
			added: added.filter(isHere),
			removed: removed.filter(isHere),
			changed: changed.filter((entry) => isHere(entry) && !isInOutline(entry)),
		});
		return pages.map((changes, i) => {
			const id = `${to.edition}/${collection}${i === 0 ? '' : `-${i + 1}`}`;
			return {
				collection,
				number: i + 1,
				of: pages.length,
				id,
				address: changesAddress(id),
				changes,
			};
		});
	});
}
