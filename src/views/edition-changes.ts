// What readers see differently in one edition and a later one, from the snapshots of both.

import { RETIRED_VALUES } from '../schema/retired-values.ts';
import { dateInWords } from '../story/dates.ts';
import type { Snapshot } from '../story/editions.ts';
import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { collectionNoun, collectionNouns } from './collection-nouns.ts';
import { currentAddress } from './current-address.ts';
import { type EditionName, editionName } from './editions-known.ts';
import { fieldWords } from './field-words.ts';
import { demandKind } from './labels.ts';
import { type TombstoneView, tombstoneView } from './tombstone.ts';
import { type WordChange, wordChanges } from './word-changes.ts';

export interface Named {
	title: string;
	/** `Quotation`. */
	kind: string;
	address: string;
}

export interface ChangedEntry extends Named {
	/**
	 * The fields that changed, by the names readers see. `words` is left out of all fields of an
	 * entry whose changes do not fit on the page.
	 */
	fields: { name: string; words?: WordChange[] }[];
}

export interface Step {
	from: number;
	to: EditionName;
	added: Named[];
	removed: (Named & { retired?: TombstoneView })[];
	changed: ChangedEntry[];
}

type SnapshotEntry = Snapshot['entries'][string];

/**
 * Characters of changed sentences on one page: about 9 KB compressed, which leaves the rest of the
 * page its share of the budget of 14 KB.
 */
export const CHARACTERS_ON_PAGE = 24_000;

/** What a recorded entry is called; a demand, offer or decision by its own kind. */
function nounOf(
	collection: keyof typeof collectionNoun,
	{ kind, kindInWords }: SnapshotEntry['fields'],
) {
	if (collection !== 'demands') return collectionNoun[collection];
	const label = demandKind[kind as keyof typeof demandKind] ?? collectionNoun.demands;
	return typeof kindInWords === 'string' ? kindInWords : label;
}

function named(story: Story, key: string, { title, fields }: SnapshotEntry): Named {
	const { collection, id } = splitKey(key);
	// The recorded title of a correction has its date in numbers.
	const isDatedCorrection = collection === 'corrections' && typeof fields.date === 'string';
	return {
		title: isDatedCorrection
			? `Correction of ${dateInWords(fields.date as string, story.story.data.language)}`
			: title,
		kind: nounOf(collection, fields),
		address: currentAddress(story, { collection, id }),
	};
}

/**
 * The entry as an earlier edition has it. A value that its field no longer allows is taken from the
 * later edition: the author had to write it in another way, and readers lose nothing by it.
 */
function withoutRetiredValues(
	key: string,
	before: SnapshotEntry,
	after: SnapshotEntry | undefined,
): SnapshotEntry {
	const { collection } = splitKey(key);
	const fields = Object.entries(before.fields).map(([name, value]) => {
		const isRetired = RETIRED_VALUES[`${collection}.${name}`]?.[String(value)] !== undefined;
		return [name, isRetired && after ? after.fields[name] : value];
	});
	return { ...before, fields: Object.fromEntries(fields) };
}

function changedFields(
	story: Story,
	key: string,
	from: Snapshot,
	to: Snapshot,
): { name: string; words: WordChange[] }[] {
	const titleOf = (other: string) => to.entries[other]?.title ?? from.entries[other]?.title;
	const inWords = (entry: SnapshotEntry | undefined): Map<string, string> =>
		entry ? fieldWords(key, entry, titleOf, story.story.data.language) : new Map();
	const earlier = from.entries[key];
	const later = to.entries[key];
	const before = inWords(earlier && withoutRetiredValues(key, earlier, later));
	const after = inWords(later);
	const names = [...new Set([...after.keys(), ...before.keys()])];
	return names
		.filter((name) => before.get(name) !== after.get(name))
		.map((name) => ({ name, words: wordChanges(before.get(name) ?? '', after.get(name) ?? '') }));
}

const charactersIn = (fields: { words: WordChange[] }[]): number =>
	fields.flatMap(({ words }) => words).reduce((sum, { text }) => sum + text.length, 0);

/**
 * Keys in the order in which readers meet the collections: the story, its questions, then what they
 * rest on.
 */
function inReadingOrder(keys: string[]): string[] {
	const collections = Object.keys(collectionNouns);
	const rank = (key: string) => collections.indexOf(splitKey(key).collection);
	return keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/**
 * What changed between two editions, with at most `room` characters of changed sentences. The
 * `room` returned is what is left of it.
 */
export function changesBetween(
	story: Story,
	from: Snapshot,
	to: Snapshot,
	room = CHARACTERS_ON_PAGE,
): Step & { room: number } {
	let left = room;
	const added: Step['added'] = [];
	const removed: Step['removed'] = [];
	const changed: Step['changed'] = [];
	const keys = new Set([...Object.keys(from.entries), ...Object.keys(to.entries)]);
	for (const key of inReadingOrder([...keys])) {
		const before = from.entries[key];
		const after = to.entries[key];
		if (!before && after) added.push(named(story, key, after));
		if (before && !after) {
			const retired = story.permalinks.retired[key] ? tombstoneView(story, key) : undefined;
			removed.push({ ...named(story, key, before), ...(retired ? { retired } : {}) });
		}
		if (!before || !after) continue;
		const fields = changedFields(story, key, from, to);
		if (fields.length === 0) continue;
		const size = charactersIn(fields);
		const fits = size <= left;
		if (fits) left -= size;
		changed.push({
			...named(story, key, after),
			fields: fits ? fields : fields.map(({ name }) => ({ name })),
		});
	}
	return { from: from.edition, to: editionName(story, to), added, removed, changed, room: left };
}
