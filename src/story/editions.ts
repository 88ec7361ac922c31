// The editions of the story: what each held, and which there are.
import type { Snapshot } from '../schema/permalinks.ts';
import type { Story } from './graph.ts';

export type { Snapshot };

/** Every edition there has been as far as is known, the current one included, the first one first. */
export function editionNumbers({ editions, story }: Pick<Story, 'editions' | 'story'>): number[] {
	return [...new Set([...editions.map(({ edition }) => edition), story.data.edition])].sort(
		(a, b) => a - b,
	);
}
