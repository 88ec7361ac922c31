// What readers see differently from one edition to the next, from the records of both.

import type { CollectionName } from '../schema/collections.ts';
import { dateInWords } from '../story/dates.ts';
import type { Snapshot } from '../story/editions.ts';
import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { currentAddress } from './current-address.ts';
import { fieldWords } from './field-words.ts';
import { collectionNoun, collectionNouns } from './labels.ts';
import { snapshotOf } from './snapshot.ts';
import { type TombstoneView, tombstoneView } from './tombstone.ts';
import { type WordChange, wordChanges } from './word-changes.ts';

export interface Named {
	title: string;
	kind: string;
	address: string;
}

export interface ChangedEntry extends Named {
	/** The fields that changed, by their names for readers; the words are left out of an entry for which there is no room. */
	fields: { name: string; words?: WordChange[] }[];
}

export interface Step {
	from: number;
	to: EditionName;
	added: Named[];
	removed: (Named & { retired?: TombstoneView })[];
	changed: ChangedEntry[];
}

export interface EditionName {
	edition: number;
	date: string;
	asOf: string;
}

/** Characters of changed sentences on one page: about 9 KB once compressed, which leaves room for the page itself in 14 KB. */
const ROOM = 24_000;

function named(story: Story, key: string, { title, fields }: Snapshot['entries'][string]): Named {
	const { collection } = splitKey(key);
	// A correction has no title but its day.
	const shown =
		collection === 'corrections' && typeof fields.date === 'string'
			? `Correction of ${dateInWords(fields.date, story.story.data.language)}`
			: title;
	return {
		title: shown,
		kind: collectionNoun[collection],
		address: currentAddress(story, splitKey(key)),
	};
}

export const editionName = (story: Story, { edition, date, asOf }: Snapshot): EditionName => ({
	edition,
	date: dateInWords(date, story.story.data.language),
	asOf: dateInWords(asOf, story.story.data.language),
});

function entryOf(edition: Snapshot, key: string): Snapshot['entries'][string] {
	const entry = edition.entries[key];
	if (!entry) throw new Error(`Edition ${edition.edition} holds no ${key}.`);
	return entry;
}

function changedFields(
	story: Story,
	key: string,
	from: Snapshot,
	to: Snapshot,
): { name: string; words: WordChange[] }[] {
	const titleOf = (one: string) => to.entries[one]?.title ?? from.entries[one]?.title;
	const inWords = (edition: Snapshot) => {
		const entry = edition.entries[key];
		return entry
			? fieldWords(key, entry, titleOf, story.story.data.language)
			: new Map<string, string>();
	};
	const [before, after] = [inWords(from), inWords(to)];
	return [...new Set([...after.keys(), ...before.keys()])]
		.filter((name) => before.get(name) !== after.get(name))
		.map((name) => ({ name, words: wordChanges(before.get(name) ?? '', after.get(name) ?? '') }));
}

/** The order of readers: the story, its questions, then what they rest on. */
const rank = (key: string): number =>
	Object.keys(collectionNouns).indexOf(splitKey(key).collection);
const inOrder = (keys: string[]): string[] =>
	keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

/** What changed between two editions, with at most `room` characters of changed sentences. */
export function changesBetween(
	story: Story,
	from: Snapshot,
	to: Snapshot,
	room = ROOM,
): Step & { room: number } {
	let left = room;
	const keys = inOrder([...new Set([...Object.keys(from.entries), ...Object.keys(to.entries)])]);
	const changed = keys
		.filter((key) => from.entries[key] && to.entries[key])
		.flatMap((key): ChangedEntry[] => {
			const fields = changedFields(story, key, from, to);
			if (fields.length === 0) return [];
			const size = fields.reduce(
				(sum, field) => sum + field.words.reduce((all, { text }) => all + text.length, 0),
				0,
			);
			const fits = size <= left;
			if (fits) left -= size;
			return [
				{
					...named(story, key, entryOf(to, key)),
					fields: fits ? fields : fields.map(({ name }) => ({ name })),
				},
			];
		});
	return {
		from: from.edition,
		to: editionName(story, to),
		added: keys
			.filter((key) => !from.entries[key])
			.map((key) => named(story, key, entryOf(to, key))),
		removed: keys
			.filter((key) => !to.entries[key])
			.map((key) => ({
				...named(story, key, entryOf(from, key)),
				...(story.permalinks.retired[key] ? { retired: tombstoneView(story, key) } : {}),
			})),
		changed,
		room: left,
	};
}

/** Every edition that is known, the current one included, the first one first. */
export function editionsKnown(story: Story): Snapshot[] {
	const { edition, editionDate: date, asOf } = story.story.data;
	if (story.editions.some((one) => one.edition === edition)) return story.editions;
	// Of a first edition nobody asks what it holds in so many words, and with thousands of entries that takes a while.
	return [
		...story.editions,
		{
			edition,
			date,
			asOf,
			get entries() {
				return snapshotOf(story).entries;
			},
		},
	];
}

/** How many entries of a collection an edition holds. */
const countIn = (story: Story, one: Snapshot, name: Exclude<CollectionName, 'story'>): number =>
	story.editions.includes(one)
		? Object.keys(one.entries).filter((key) => splitKey(key).collection === name).length
		: story[name].size;

export interface ChangesView {
	/** Newest first. */
	steps: Step[];
	first: EditionName;
	/** What the first edition known holds: `8 questions`. */
	holds: string[];
}

/** The differences between each edition and the one before. */
export function changesView(story: Story): ChangesView {
	const editions = editionsKnown(story);
	const first = editions[0] as Snapshot;
	let room = ROOM;
	const steps = editions
		.slice(1)
		.map((to, i) => ({ from: editions[i] as Snapshot, to }))
		.reverse()
		.map(({ from, to }) => {
			const step = changesBetween(story, from, to, room);
			room = step.room;
			return step;
		});
	const { story: _, ...nouns } = collectionNouns;
	const counts = Object.entries(nouns).map(
		([name, [one, many]]) =>
			[countIn(story, first, name as keyof typeof nouns), one, many] as const,
	);
	return {
		steps,
		first: editionName(story, first),
		holds: counts
			.filter(([count]) => count > 0)
			.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`),
	};
}
