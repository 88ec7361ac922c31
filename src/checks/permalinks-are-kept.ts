// An address once published answers for ever: an entry may go only when the ledger says what became of it.
import { distance } from 'fastest-levenshtein';
import type { Problem } from '../schema/problem.ts';
import { addressOf } from '../story/addresses.ts';
import { type AnyEntry, type Key, keyOf, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { addressesByEntry, finalSuccessor, recordCommand } from '../story/permalinks.ts';

const FILE = 'permalinks.json';
const CORRECT =
	'Put the record right in permalinks.json; it is published on the page that stands at the old address.';

/** An entry of the collection that is new and has the name most like the old one: the likely successor of a renamed file. */
function likelySuccessor(key: Key, entries: AnyEntry[], published: Map<Key, string[]>): string {
	const fresh = entries
		.filter(
			(entry) => entry.collection === splitKey(key).collection && !published.has(keyOf(entry)),
		)
		.map(keyOf);
	return (
		fresh.sort((a, b) => distance(a, key) - distance(b, key))[0] ??
		`${splitKey(key).collection}/<id>`
	);
}

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
					`${key} is recorded as gone, and its file is there`,
					'Delete the file, or take the record out.',
				),
			);
		if (!published.has(key as Key))
			found.push(
				at(
					`${key} is recorded as gone, and no such entry was ever published`,
					'Is the id written right? An entry that was never published needs no record.',
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
					'Merge it into an entry that is there, or withdraw it too.',
					'mergedInto',
				),
			);
		else if (!here.has(end))
			found.push(at(`${key} is merged into ${end}, which is not there`, CORRECT, 'mergedInto'));
		return found;
	});
}

/** An event of a long story has its place on the page of its time, and not on that of the timeline. */
const isInLedger = ({ permalinks }: Story, published: Map<Key, string[]>, key: Key): boolean =>
	addressOf(splitKey(key)) in permalinks.addresses ||
	(splitKey(key).collection === 'events' &&
		(published.get(key) ?? []).some((address) => address.includes('#')));

/** Every published entry is there or has a record, the records make sense, and no address has been taken out of the ledger. */
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
				what: `${key} was published and is gone: ${addresses.join(', ')} would lead nowhere`,
				fix: `If it has another name or is part of another entry now, run: ${recordCommand(key, likelySuccessor(key, entries, published))}\n    If it is taken back, run: ${recordCommand(key)}\n    If it went by mistake, put the file back.`,
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
				what: `${address} was published and is not in the ledger any more`,
				fix: 'Addresses are never taken out: restore permalinks.json from its history.',
			}),
		);
	const last = editions.at(-1)?.edition ?? 0;
	const behind: Problem[] =
		story.story.data.edition < last
			? [
					{
						file: story.story.file,
						path: ['edition'],
						what: `this is edition ${story.story.data.edition}, and edition ${last} was published already`,
						fix: 'Editions are counted up.',
					},
				]
			: [];
	return [...recordProblems(story, here, published), ...lost, ...takenOut, ...behind];
}
