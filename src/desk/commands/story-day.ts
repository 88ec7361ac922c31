import { readFolder } from '../../load/read-folder.ts';
import type { Entry } from '../../story/entry.ts';

/** The day as of which the story is told, from which dates without a year are read. */
export function storyDay(folder: string): string | undefined {
	const story = readFolder(folder).find(({ entry }) => entry?.collection === 'story')?.entry;
	// A broken entry may hold anything.
	const day: unknown = (story as Entry<'story'> | undefined)?.data.asOf;
	return typeof day === 'string' ? day : undefined;
}
