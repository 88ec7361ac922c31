import type { Snapshot } from '../story/editions.ts';
import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { likeness } from '../story/likeness.ts';
import { finalSuccessor } from '../story/permalinks.ts';

type SnapshotEntry = Snapshot['entries'][string];

/** Two entries with one title and fewer words in common are not one entry under two names. */
const LEAST_ALIKE = 0.5;

/** What an entry keeps when only its id changes: its title, and of a quotation what was said. */
const signsOf = (key: string, { title, fields }: SnapshotEntry): string[] => {
	const { collection } = splitKey(key);
	return [title, fields.words]
		.filter((value) => value !== undefined && value !== '')
		.map((value) => `${collection} ${JSON.stringify(value)}`);
};

/**
 * The entries of an edition that an earlier one has under another id: key now → key then. They are
 * known by the record that the old one was merged into the new one, or, when the old one has no
 * record, by the same title or words. No entry is the earlier form of two, or the later.
 */
export function renamedEntries(story: Story, from: Snapshot, to: Snapshot): Map<string, string> {
	const lost = Object.keys(from.entries).filter((key) => !to.entries[key]);
	const added = Object.keys(to.entries).filter((key) => !from.entries[key]);
	const renamed = new Map<string, string>();
	if (lost.length === 0 || added.length === 0) return renamed;
	const alike = (then: string, now: string): number => {
		const [before, after] = [from.entries[then], to.entries[now]];
		return before && after ? likeness(before, after) : 0;
	};
	const isNew = new Set(added);
	const bySign = new Map<string, string[]>();
	for (const key of added)
		for (const sign of signsOf(key, to.entries[key] as SnapshotEntry))
			bySign.set(sign, [...(bySign.get(sign) ?? []), key]);
	/** The entries of the later edition that one of the earlier may have become. */
	const candidates = (key: string): string[] => {
		const record = story.permalinks.retired[key];
		if (record) {
			const successor = finalSuccessor(story.permalinks, key);
			const isHere = successor !== undefined && isNew.has(successor);
			const isSameKind = isHere && splitKey(successor).collection === splitKey(key).collection;
			return isSameKind ? [successor] : [];
		}
		const signs = signsOf(key, from.entries[key] as SnapshotEntry);
		const [best] = signs
			.flatMap((sign) => bySign.get(sign) ?? [])
			.map((now) => ({ now, share: alike(key, now) }))
			.filter(({ share }) => share >= LEAST_ALIKE)
			.sort((a, b) => b.share - a.share);
		return best ? [best.now] : [];
	};
	for (const then of lost.sort())
		for (const now of candidates(then)) {
			// Of several that were merged into one, the most alike has become it.
			const other = renamed.get(now);
			if (other === undefined || alike(then, now) > alike(other, now)) renamed.set(now, then);
		}
	return renamed;
}
