import type { Story } from '../story/graph.ts';
import { checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { takeOver } from './hand-over.ts';
import { readKept } from './kept.ts';

/** The story, whole and sound. Made once in a build; made afresh for each request while somebody is writing. */
export async function getStory(): Promise<Story> {
	if (!import.meta.env?.DEV) return takeOver();
	// Only a server of Astro’s has this module.
	const { getCollection } = await import('astro:content');
	const kept = readKept(String((await getCollection('record'))[0]?.data.file));
	return checkEntries(
		[...kept.values()].map(({ read }) => read),
		contentFolder(),
	);
}
