import type { Snapshot } from './editions.ts';

/** The title and fields of an entry, as an edition keeps them. */
type Recorded = Snapshot['entries'][string];

/** Everything that is text, in order. */
function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** The words that tell an entry from others: of a quotation, what was said. */
const wordsOf = ({ title, fields }: Recorded): Set<string> =>
	new Set(
		texts(fields.words ?? [title, fields])
			.join(' ')
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? [],
	);

/** Fields that say whose an entry is. Entries of others are never the same, however alike. */
const OWNERS = ['speakers', 'by'];

function isOthers(a: Recorded, b: Recorded): boolean {
	if (a.fields.kind !== b.fields.kind && a.fields.kind && b.fields.kind) return true;
	return OWNERS.some((field) => {
		const [before, after] = [texts(a.fields[field]), texts(b.fields[field])];
		return before.length + after.length > 0 && !before.some((one) => after.includes(one));
	});
}

/**
 * How alike two entries of one collection are in their words, from 0 to 1: the share of all their
 * words that both have. 0 when they are of different kinds, speakers or authors.
 */
export function likeness(a: Recorded, b: Recorded): number {
	if (isOthers(a, b)) return 0;
	const [before, after] = [wordsOf(a), wordsOf(b)];
	const shared = [...before].filter((word) => after.has(word)).length;
	const all = before.size + after.size - shared;
	return all === 0 ? 0 : shared / all;
}
