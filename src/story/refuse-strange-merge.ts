import type { Snapshot } from './editions.ts';
import { type AnyEntry, keyOf, splitKey } from './entry.ts';
import { finalSuccessor, type Permalinks } from './permalinks.ts';
import { presentIds } from './present-ids.ts';
import { recordedEntry } from './recorded-entry.ts';

/**
 * Throws when an entry would be merged into one of another kind, or a quotation into what somebody
 * else said: the old address would then show readers words that its speaker never spoke, and the
 * ledger forgets nothing. `entries` are those that have a file.
 */
export function refuseStrangeMerge(
	{ permalinks, editions }: { permalinks: Permalinks; editions: Snapshot[] },
	entries: AnyEntry[],
	key: string,
	into: string,
): void {
	const anyway =
		'If that is meant, add --force, and let --reason say to readers why the old address leads there.';
	const withdrawn = `Withdraw it instead (--withdraw ${key}).`;
	if (splitKey(key).collection !== splitKey(into).collection)
		throw new Error(
			`${key} and ${into} are of different kinds: the old address would show something else. ${withdrawn} ${anyway}`,
		);
	const end = finalSuccessor(permalinks, into) ?? into;
	const target = entries.find((entry) => keyOf(entry) === end);
	const before =
		editions.findLast((edition) => edition.entries[key])?.entries[key] ??
		entries.filter((entry) => keyOf(entry) === key).map(recordedEntry)[0];
	if (!target || !before) return;
	const spoke = presentIds({ permalinks }, before.fields.speakers);
	const speaks = presentIds(
		{ permalinks },
		target.collection === 'quotes' ? target.data.speakers : [],
	);
	if (spoke.length === 0 || spoke.some((one) => speaks.includes(one))) return;
	throw new Error(
		`${key} was said by ${spoke.join(' and ')}, but ${end} by ${speaks.join(' and ')}: the old address would give one the words of the other. ${withdrawn} ${anyway}`,
	);
}
