import type { Snapshot } from '../schema/permalinks.ts';

export type { Snapshot };

/** The numbers of all known editions, the current one included, in ascending order. */
export function editionNumbers({
	editions,
	story,
}: {
	editions: Pick<Snapshot, 'edition'>[];
	story: { data: { edition: number } };
}): number[] {
	return [...new Set([...editions.map(({ edition }) => edition), story.data.edition])].sort(
		(a, b) => a - b,
	);
}
