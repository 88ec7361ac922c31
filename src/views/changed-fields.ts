// The fields of an entry that differ between two editions, in the words readers see.

import { RETIRED_VALUES } from '../schema/retired-values.ts';
import type { Snapshot } from '../story/editions.ts';
import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { fieldWords } from './field-words.ts';
import { translatedTitle } from './translated-title.ts';

export interface ChangedField {
	/** The name readers see. */
	name: string;
	/** Empty when the edition does not have the field. */
	before: string;
	after: string;
	/** True of what is not made of words, such as an address: it is shown as replaced by another. */
	isWhole?: boolean;
}

type SnapshotEntry = Snapshot['entries'][string];

/**
 * The entry as an earlier edition has it. A value that its field no longer allows is taken from the
 * later edition: the author had to write it in another way, and readers lose nothing by it.
 */
function withoutRetiredValues(
	key: string,
	before: SnapshotEntry,
	after: SnapshotEntry,
): SnapshotEntry {
	const { collection } = splitKey(key);
	const fields = Object.entries(before.fields).map(([name, value]) => {
		const isRetired = RETIRED_VALUES[`${collection}.${name}`]?.[String(value)] !== undefined;
		return [name, isRetired ? after.fields[name] : value];
	});
	return { ...before, fields: Object.fromEntries(fields) };
}

/**
 * The changed fields of an entry that both editions have. The words of both are made with the same
 * titles, so an entry whose record is the same has none. `keyThen` is its key in the earlier one,
 * when it was renamed since.
 */
export function changedFields(
	story: Story,
	key: string,
	from: Snapshot,
	to: Snapshot,
	keyThen = key,
): ChangedField[] {
	const earlier = from.entries[keyThen];
	const later = to.entries[key];
	if (!earlier || !later || JSON.stringify(earlier) === JSON.stringify(later)) return [];
	const titleOf = (other: string) => to.entries[other]?.title ?? from.entries[other]?.title;
	// What an edition records is in the language of the original; readers of a translation are told in
	// theirs which field it is.
	const names = {
		say: wordsOf(story),
		titleOf: (other: string) => translatedTitle(story, other) ?? titleOf(other),
	};
	const inWords = (entry: SnapshotEntry): Map<string, string> =>
		fieldWords(key, entry, titleOf, wordsOf(story.translated?.from ?? story), names);
	const before = inWords(withoutRetiredValues(key, earlier, later));
	const after = inWords(later);
	return [...new Set([...after.keys(), ...before.keys()])]
		.map((name) => ({ name, before: before.get(name) ?? '', after: after.get(name) ?? '' }))
		.filter((field) => field.before !== field.after);
}
