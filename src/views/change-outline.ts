// The short form of changes that do not fit on a page: what is most telling in full, and of every
// collection how many entries changed.

import { keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import type { ChangePart } from './change-parts.ts';
import { changedWeight, correctionWeight, STORY_ROOM } from './change-weight.ts';
import type { Named } from './changed-entries.ts';
import { type CorrectionView, correctionView } from './corrections.ts';
import type { ChangedEntry } from './edition-changes.ts';
import { READING_ORDER } from './reading-order.ts';

export interface CollectionCount {
	/** `Quotations`. */
	title: string;
	/** `24 changed, 2 new, 1 no longer there`. */
	counts: string;
	/** The pages that show them word by word; of very many, the first. */
	parts: { number: number; address: string }[];
}

export interface ChangeOutline {
	/** The entry of the story itself, when its changes are not too heavy. */
	story?: ChangedEntry;
	/** Corrections that are new, newest first; `left` is how many more there are. */
	corrections: CorrectionView[];
	left: number;
	collections: CollectionCount[];
	weight: number;
}

/** The share of new corrections in a page, in estimated bytes. */
const CORRECTIONS_ROOM = 2_000;
/** A collection, and the link to one of its parts. */
const COLLECTION_WEIGHT = 60;
const PART_WEIGHT = 10;
/** Links to parts of one collection. Each part also links to the next. */
const MOST_PARTS = 20;

/** As many entries from the beginning of a list as fit into `room`. */
export function fitting<T>(entries: T[], weightOf: (entry: T) => number, room: number): T[] {
	let left = room;
	const end = entries.findIndex((entry) => {
		left -= weightOf(entry);
		return left < 0;
	});
	return end === -1 ? entries : entries.slice(0, end);
}

/** What counts are made of: the entries themselves, or only what they are called. */
export interface Counted {
	added: Named[];
	removed: Named[];
	changed: Named[];
}

/** `24 changed, 2 new, 1 no longer there`. */
export function countsInWords(say: Words, { added, removed, changed }: Counted): string {
	const counts = [
		[changed.length, 'changes.changed'],
		[added.length, 'changes.added'],
		[removed.length, 'changes.removed'],
	] as const;
	const parts = counts.flatMap(([count, key]) => (count > 0 ? say(key, { count }) : []));
	return say.list(parts, 'unit');
}

function collectionCounts(
	say: Words,
	{ added, removed, changed }: Counted,
	parts: ChangePart[],
): CollectionCount[] {
	const group = (entries: Named[]) => Map.groupBy(entries, ({ collection }) => collection);
	const groups = { added: group(added), removed: group(removed), changed: group(changed) };
	return READING_ORDER.flatMap((collection) => {
		const counts = countsInWords(say, {
			added: groups.added.get(collection) ?? [],
			removed: groups.removed.get(collection) ?? [],
			changed: groups.changed.get(collection) ?? [],
		});
		if (counts === '') return [];
		return {
			title: say(`collection.${collection}`),
			counts,
			parts: parts
				.filter((part) => part.collection === collection)
				.slice(0, MOST_PARTS)
				.map(({ number, address }) => ({ number, address })),
		};
	});
}

/** The new corrections among the entries, newest first. */
function newCorrections(story: Story, { added }: Pick<Counted, 'added'>): CorrectionView[] {
	const keys = new Set(added.map(({ key }) => key));
	return [...story.corrections.values()]
		.filter((one) => keys.has(keyOf(one)))
		.map((one) => correctionView(story, one));
}

/**
 * `entries`: all that changed. `parts`: the pages that hold them. `withCorrections`: false for a
 * page that lists corrections by itself.
 */
export function changeOutline(
	story: Story,
	entries: Omit<Counted, 'changed'> & { changed: ChangedEntry[] },
	parts: ChangePart[],
	{ withCorrections = true } = {},
): ChangeOutline {
	const own = entries.changed.find(({ collection }) => collection === 'story');
	const storyEntry = own && changedWeight(own) <= STORY_ROOM ? own : undefined;
	const all = withCorrections ? newCorrections(story, entries) : [];
	const corrections = fitting(all, correctionWeight, CORRECTIONS_ROOM);
	const collections = collectionCounts(
		wordsOf(story),
		{ ...entries, changed: entries.changed.filter((entry) => entry !== storyEntry) },
		parts,
	);
	const weights = [
		storyEntry ? changedWeight(storyEntry) : 0,
		...corrections.map(correctionWeight),
		...collections.map((one) => COLLECTION_WEIGHT + one.parts.length * PART_WEIGHT),
	];
	return {
		...(storyEntry ? { story: storyEntry } : {}),
		corrections,
		left: all.length - corrections.length,
		collections,
		weight: weights.reduce((sum, one) => sum + one, 0),
	};
}
