import type { Problem } from '../schema/problem.ts';
import type { ReadEntry } from './read-entry.ts';
import { readWatch } from './read-watch.ts';

/**
 * The entries that were read, each source with what was last seen at its address. A record of an
 * address that the source no longer has says nothing of it.
 */
export function withWatch(
	read: ReadEntry[],
	folder: string,
): { read: ReadEntry[]; problems: Problem[] } {
	const { records, problems } = readWatch(folder);
	if (records.size === 0) return { read, problems };
	return {
		problems,
		read: read.map((one) => {
			const { entry } = one;
			const watched = entry?.collection === 'sources' ? records.get(entry.id) : undefined;
			if (entry?.collection !== 'sources' || watched?.url !== entry.data.url) return one;
			return { ...one, entry: { ...entry, ...(watched ? { watched } : {}) } };
		}),
	};
}
