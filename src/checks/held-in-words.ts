import { type AnyEntry, keyOf } from '../story/entry.ts';
import { type Hold, isHeldLonger } from '../story/hold.ts';

/** Of entries that are held alike; more would bury the other lines of a log. */
const MOST = 12;

function named(entries: AnyEntry[]): string {
	const keys = entries.map(keyOf).sort();
	const more = keys.length > MOST ? [`and ${keys.length - MOST} more`] : [];
	return [...keys.slice(0, MOST), ...more].join(', ');
}

/**
 * What a build holds back and until when, in lines without full stops, those that come out first
 * before the others. Empty when nothing is held.
 */
export function heldInWords(holds: ReadonlyMap<AnyEntry, Hold>): string[] {
	const alike = Map.groupBy([...holds], ([, hold]) => (hold === 'draft' ? '' : hold.until));
	return [...alike.values()]
		.sort(([a], [b]) => (a && b && isHeldLonger(a[1], b[1]) ? 1 : -1))
		.map((group) => {
			const hold = group[0]?.[1] ?? 'draft';
			const entries = named(group.map(([entry]) => entry));
			const drafts = group.length === 1 ? '1 draft' : `${group.length} drafts`;
			return hold === 'draft'
				? `held back: ${drafts} (${entries})`
				: `held back until ${hold.until.replace('T', ' ')}: ${entries}`;
		});
}
