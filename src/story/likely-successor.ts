import { type AnyEntry, type Key, keyOf, splitKey } from './entry.ts';
import type { Story } from './graph.ts';
import { likeness } from './likeness.ts';
import { presentIds } from './present-ids.ts';
import { recordedEntry } from './recorded-entry.ts';

/** Two texts with fewer words in common than this are not one entry under two names. */
const LEAST_ALIKE = 0.5;

/**
 * The entry that a published one, whose file is gone, seems to have become: of the same collection,
 * kind and speakers and most alike in words. Undefined when none is alike, or no edition holds the
 * words that were published.
 */
export function likelySuccessor(story: Story, key: Key, entries: AnyEntry[]): Key | undefined {
	const last = story.editions.findLast((edition) => edition.entries[key])?.entries[key];
	if (!last) return undefined;
	const { speakers, by } = last.fields;
	const before = {
		...last,
		fields: { ...last.fields, speakers: presentIds(story, speakers), by: presentIds(story, by) },
	};
	const { collection } = splitKey(key);
	let best: Key | undefined;
	let most = LEAST_ALIKE;
	for (const entry of entries) {
		if (entry.collection !== collection) continue;
		const alike = likeness(before, recordedEntry(entry));
		if (alike >= most) [best, most] = [keyOf(entry), alike];
	}
	return best;
}
