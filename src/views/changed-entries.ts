// Which entries differ between two editions. What changed in their words is worked out later, for
// the entries that a page has room for.

import type { CollectionName } from '../schema/collections.ts';
import { dateInWords } from '../story/dates.ts';
import type { Snapshot } from '../story/editions.ts';
import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type ChangedField, changedFields } from './changed-fields.ts';
import { collectionNoun, collectionNouns } from './collection-nouns.ts';
import { currentAddress } from './current-address.ts';
import { demandKind } from './labels.ts';
import { type TombstoneView, tombstoneView } from './tombstone.ts';

type SnapshotEntry = Snapshot['entries'][string];

export interface Named {
	key: string;
	collection: CollectionName;
	title: string;
	/** `Quotation`. */
	kind: string;
	address: string;
}

export type RemovedEntry = Named & { retired?: TombstoneView };

/** In the order in which readers meet the collections: the story, its questions, what they rest on. */
export interface ChangedEntries {
	added: Named[];
	removed: RemovedEntry[];
	changed: (Named & { fields: ChangedField[] })[];
}

/** The recorded title of a correction has its date in numbers, and does not say what it now says. */
function correctionTitle(story: Story, { title, fields: { date, after } }: SnapshotEntry): string {
	if (typeof date !== 'string') return title;
	const day = `Correction of ${dateInWords(date, story.story.data.language)}`;
	return typeof after === 'string' ? `${day}: ${after}` : day;
}

/** What a recorded entry is called; a demand, offer or decision by its own kind. */
function nounOf(
	collection: CollectionName,
	{ kind, kindInWords }: SnapshotEntry['fields'],
): string {
	if (collection !== 'demands') return collectionNoun[collection];
	const label = demandKind[kind as keyof typeof demandKind] ?? collectionNoun.demands;
	return typeof kindInWords === 'string' ? kindInWords : label;
}

function named(story: Story, key: string, entry: SnapshotEntry): Named {
	const { collection, id } = splitKey(key);
	return {
		key,
		collection,
		title: collection === 'corrections' ? correctionTitle(story, entry) : entry.title,
		kind: nounOf(collection, entry.fields),
		address: currentAddress(story, { collection, id }),
	};
}

function inReadingOrder(keys: string[]): string[] {
	const collections = Object.keys(collectionNouns);
	const rank = (key: string) => collections.indexOf(splitKey(key).collection);
	return keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

export function changedEntries(story: Story, from: Snapshot, to: Snapshot): ChangedEntries {
	const found: ChangedEntries = { added: [], removed: [], changed: [] };
	const keys = new Set([...Object.keys(from.entries), ...Object.keys(to.entries)]);
	for (const key of inReadingOrder([...keys])) {
		const before = from.entries[key];
		const after = to.entries[key];
		if (!before && after) found.added.push(named(story, key, after));
		if (before && !after) {
			const retired = story.permalinks.retired[key] ? tombstoneView(story, key) : undefined;
			found.removed.push({ ...named(story, key, before), ...(retired ? { retired } : {}) });
		}
		if (!before || !after) continue;
		const fields = changedFields(story, key, from, to);
		if (fields.length > 0) found.changed.push({ ...named(story, key, after), fields });
	}
	return found;
}
