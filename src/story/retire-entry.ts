import { keyFrom, splitKey } from './entry.ts';
import type { Published } from './graph.ts';
import {
	addressesByEntry,
	finalSuccessor,
	type Permalinks,
	type RetiredEntry,
} from './permalinks.ts';

export interface RetireRequest {
	/** The key of the entry to retire. */
	key: string;
	/** The key of the entry it is merged into; left out when the entry is withdrawn. */
	into?: string;
	/** A sentence for readers. */
	reason?: string;
	/** Needed only when no edition holds the entry. */
	title?: string;
	/** Today, `2026-11-24`. */
	on: string;
}

/**
 * The ledger with a record that an entry was merged or withdrawn. `existing` holds the keys of all
 * entries that have a file. Throws, with a message for the editor, when the request makes no sense.
 */
export function retireEntry(
	{ permalinks, editions }: Published,
	existing: Set<string>,
	{ key, into, reason, title, on }: RetireRequest,
): Permalinks {
	const { collection, id } = splitKey(key);
	const name = keyFrom(collection, id);
	if (!name || !addressesByEntry(permalinks).has(name))
		throw new Error(
			`“${key}” was never published, so it needs no record. Write collection/id, for example quotes/q-example.`,
		);
	if (permalinks.retired[key])
		throw new Error(
			`${key} already has a record. To change its wording, edit permalinks.json by hand.`,
		);
	if (!reason?.trim()) throw new Error('Say why, in a sentence for readers: --reason "…"');
	const last = title ?? editions.findLast((edition) => edition.entries[key])?.entries[key]?.title;
	if (!last)
		throw new Error(`No edition holds ${key}, so its title is not known. Give it: --title "…"`);
	const record: RetiredEntry = {
		...(into === undefined ? { withdrawn: true } : { mergedInto: into }),
		reason: reason.trim(),
		on,
		title: last,
	};
	const next = { ...permalinks, retired: { ...permalinks.retired, [key]: record } };
	if (into === undefined) return next;
	const end = finalSuccessor(next, key);
	if (end === undefined || end === key)
		throw new Error(`${key} cannot be merged into ${into}, which leads back to ${key}.`);
	if (!existing.has(end)) throw new Error(`There is no entry ${end} to merge ${key} into.`);
	return next;
}
