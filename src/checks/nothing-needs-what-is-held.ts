// What a build holds back must be missed by nothing that it publishes, now or on a later day when
// nobody looks: an entry comes out no earlier than everything it refers to.
import { refsIn } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import { type AnyEntry, type Key, keyOf } from '../story/entry.ts';
import { type Link, linksFrom } from '../story/graph.ts';
import { type Hold, holdInWords, isHeldLonger } from '../story/hold.ts';
import {
	addressesByEntry,
	entryAt,
	finalSuccessor,
	type Permalinks,
	recordCommand,
} from '../story/permalinks.ts';

type Place = Pick<Problem, 'line' | 'path'>;
type Needed = { keys: string[]; place: Place };

const placeOf = ({ part, path = [] }: Link): Place => (part ? { line: part.line } : { path });

/** Everything an entry refers to: in its fields and texts, by address, and what it corrects. */
function neededBy(entry: AnyEntry): Needed[] {
	const byAddress = [entry.body, ...Object.values(entry.rich).flat()]
		.flatMap((body) => body.flatMap((block) => refsIn(block.parts)))
		.filter(({ name }) => name === 'Link')
		.map(({ attributes, line }) => ({
			keys: [entryAt(attributes.to ?? '') ?? ''],
			place: { line },
		}));
	const corrected =
		entry.collection === 'corrections' && Array.isArray(entry.data.affects)
			? entry.data.affects.map((key, i) => ({ keys: [key], place: { path: ['affects', i] } }))
			: [];
	return [
		...linksFrom(entry).map((link) => ({
			keys: link.targets.map((target) => `${target}/${link.id}`),
			place: placeOf(link),
		})),
		...byAddress,
		...corrected,
	];
}

const asFields = (hold: Hold): string =>
	hold === 'draft' ? 'draft: true' : `publishAfter: ${hold.until}`;

/**
 * Every entry is held at least as long as what it refers to, and what was published is not held.
 * `holds` has the entries that are held. A rule for all entries, and not for the story, which lacks
 * those.
 */
export function nothingNeedsWhatIsHeld(
	entries: AnyEntry[],
	holds: ReadonlyMap<AnyEntry, Hold>,
	permalinks: Permalinks,
): Problem[] {
	if (holds.size === 0) return [];
	const held = new Map<string, Hold>([...holds].map(([entry, hold]) => [keyOf(entry), hold]));
	const published = addressesByEntry(permalinks);
	const isPublished = (key: Key) => published.has(key) && !permalinks.retired[key];
	const needing = entries.flatMap((entry) => {
		const own = holds.get(entry);
		const key = keyOf(entry);
		return neededBy(entry).flatMap(({ keys, place }): Problem[] => {
			const needed = keys.find((one) => held.has(one));
			const hold = needed === undefined ? undefined : held.get(needed);
			// What was published must not be held at all, which is said once, of itself.
			const isTaken = needed !== undefined && isPublished(needed as Key);
			if (!hold || isTaken || needed === key || !isHeldLonger(hold, own)) return [];
			const mayBeHeld = entry.collection !== 'story' && !isPublished(key);
			const together = mayBeHeld
				? `Hold this entry as long, with ${asFields(hold)}, or take`
				: 'Take';
			return [
				{
					file: entry.file,
					...place,
					what: `this entry ${own ? `is ${holdInWords(own)} and ` : ''}refers to ${needed}, which is ${holdInWords(hold)}`,
					fix: `A build leaves out what is held, and the reference would lead nowhere. ${together} the reference out until ${needed} is published.`,
				},
			];
		});
	});
	const taken = [...holds].flatMap(([entry, hold]): Problem[] => {
		const key = keyOf(entry);
		if (!isPublished(key)) return [];
		return [
			{
				file: entry.file,
				path: [hold === 'draft' ? 'draft' : 'publishAfter'],
				what: `${key} was published, and now it is ${holdInWords(hold)}: its addresses would lead nowhere`,
				fix: `Remove the field. To take the entry back from readers, withdraw it and delete the file: ${recordCommand(key)}`,
			},
		];
	});
	const merged = Object.keys(permalinks.retired).flatMap((key): Problem[] => {
		const end = finalSuccessor(permalinks, key);
		const hold = end && end !== key ? held.get(end) : undefined;
		if (!hold) return [];
		return [
			{
				file: 'permalinks.json',
				path: ['gone', key, 'mergedInto'],
				what: `${key} is merged into ${end}, which is ${holdInWords(hold)}`,
				fix: 'Readers of the old address are led to the entry that took its place, so it must be published.',
			},
		];
	});
	return [...needing, ...taken, ...merged];
}
