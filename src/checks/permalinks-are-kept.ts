// A published address answers for ever. An entry may be removed only when the ledger records why.
import type { Problem } from '../schema/problem.ts';
import { addressOf } from '../story/addresses.ts';
import { type AnyEntry, type Key, keyOf, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { likelySuccessor } from '../story/likely-successor.ts';
import { addressesByEntry, finalSuccessor, recordCommand } from '../story/permalinks.ts';

const FILE = 'permalinks.json';
const CORRECT =
	'Correct the record in permalinks.json: it is published on the tombstone page at the old address.';

/** What an editor may do about an entry without a file. What is safe comes first. */
function remedies(story: Story, key: Key, entries: AnyEntry[]): string {
	const successor = likelySuccessor(story, key, entries);
	const merged = successor
		? `If it was renamed (${successor} has much the same words), run: ${recordCommand(key, successor)}`
		: `If it is now part of another entry, run, with the id of that entry: ${recordCommand(key, `${splitKey(key).collection}/<id>`)}`;
	return [
		`If it is withdrawn, run: ${recordCommand(key)}`,
		merged,
		'If it was deleted by mistake, put the file back.',
	].join('\n    ');
}

/**
 * Problems with the records of retired entries. `here` holds the keys of all entries that
 * have a file.
 */
function recordProblems(story: Story, here: Set<string>, published: Map<Key, string[]>): Problem[] {
	const { permalinks } = story;
	return Object.entries(permalinks.retired).flatMap(([key, { mergedInto }]): Problem[] => {
		const at = (what: string, fix: string, field?: string): Problem => ({
			file: FILE,
			path: ['gone', key, ...(field ? [field] : [])],
			what,
			fix,
		});
		const found: Problem[] = [];
		if (here.has(key))
			found.push(
				at(
					`${key} is recorded as merged or withdrawn, but its file is still there`,
					'Delete the file, or remove the record.',
				),
			);
		if (!published.has(key as Key))
			found.push(
				at(
					`${key} is recorded as merged or withdrawn, but no such entry was ever published`,
					'Check the id. An entry that was never published needs no record.',
				),
			);
		if (mergedInto === undefined) return found;
		const end = finalSuccessor(permalinks, key);
		if (end === undefined)
			found.push(
				at(`${key} is merged into ${mergedInto}, which leads back to it`, CORRECT, 'mergedInto'),
			);
		else if (permalinks.retired[end])
			found.push(
				at(
					`${key} is merged into ${end}, which was withdrawn`,
					'Merge it into an entry that still exists, or withdraw it too.',
					'mergedInto',
				),
			);
		else if (!here.has(end))
			found.push(at(`${key} is merged into ${end}, which does not exist`, CORRECT, 'mergedInto'));
		return found;
	});
}

/**
 * Whether the ledger has the address of an entry. In a long story an event is a fragment of a list
 * page of the timeline and not of the timeline itself.
 */
const isInLedger = ({ permalinks }: Story, published: Map<Key, string[]>, key: Key): boolean =>
	addressOf(splitKey(key)) in permalinks.addresses ||
	(splitKey(key).collection === 'events' &&
		(published.get(key) ?? []).some((address) => address.includes('#')));

/**
 * Every published entry exists or has a record, the records make sense, the ledger has lost no
 * address, and the edition number has not gone down.
 */
export function permalinksAreKept(story: Story, entries: AnyEntry[]): Problem[] {
	const here = new Set<string>(entries.map(keyOf));
	const { permalinks, editions } = story;
	const published = addressesByEntry(permalinks);
	const lost = [...published]
		.filter(([key]) => !here.has(key) && !permalinks.retired[key])
		.map(
			([key, addresses]): Problem => ({
				file: FILE,
				path: ['addresses', addresses[0] ?? ''],
				what: `${key} was published, but its file is missing: ${addresses.join(', ')} would lead nowhere`,
				fix: remedies(story, key, entries),
			}),
		);
	const takenOut = [...new Set(editions.flatMap((edition) => Object.keys(edition.entries)))]
		.filter((key) => !isInLedger(story, published, key as Key))
		.map((key) => addressOf(splitKey(key)))
		.sort()
		.map(
			(address): Problem => ({
				file: FILE,
				path: ['addresses'],
				what: `${address} was published, but the ledger no longer has it`,
				fix: 'Addresses are never removed: restore permalinks.json from version control.',
			}),
		);
	const last = editions.at(-1)?.edition ?? 0;
	const behind: Problem[] =
		story.story.data.edition < last
			? [
					{
						file: story.story.file,
						path: ['edition'],
						what: `this is edition ${story.story.data.edition}, but edition ${last} was already published`,
						fix: 'Edition numbers only go up: give the next edition a higher number.',
					},
				]
			: [];
	return [...recordProblems(story, here, published), ...lost, ...takenOut, ...behind];
}
