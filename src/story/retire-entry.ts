import { keyFrom, splitKey } from './entry.ts';
import type { Published } from './graph.ts';
import {
	addressesByEntry,
	finalSuccessor,
	type Permalinks,
	type RetiredEntry,
} from './permalinks.ts';

export interface RetireRequest {
	key: string;
	into?: string;
	reason?: string;
	title?: string;
	/** Today, `2026-11-24`. */
	on: string;
}

/** The ledger with a record of an entry that goes. `here`: the keys of the entries that are there. Throws with a sentence for the editor when the record makes no sense. */
export function retireEntry(
	{ permalinks, editions }: Published,
	here: Set<string>,
	{ key, into, reason, title, on }: RetireRequest,
): Permalinks {
	const { collection, id } = splitKey(key);
	const name = keyFrom(collection, id);
	if (!name || !addressesByEntry(permalinks).has(name))
		throw new Error(
			`“${key}” was never published, so it needs no record. Write collection/id, for example quotes/q-example.`,
		);
	if (permalinks.retired[key])
		throw new Error(`${key} has a record already; put its words right in permalinks.json by hand.`);
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
	if (end === undefined || end === key) throw new Error(`${into} leads back to ${key}.`);
	if (!here.has(end)) throw new Error(`There is no entry ${end} to lead on to.`);
	return next;
}
