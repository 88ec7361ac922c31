import type { Snapshot } from '../schema/permalinks.ts';

export type { Snapshot };

/** Every edition there has been as far as is known, the current one included, the first one first. */
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
