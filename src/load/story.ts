import type { Story } from '../story/graph.ts';
import { checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { currentStory } from './current-story.ts';
import { readEntryCache } from './entry-cache.ts';

/** The story, whole and sound. Made once in a build; made afresh for each request while somebody is writing. */
export async function getStory(): Promise<Story> {
	if (!import.meta.env?.DEV) return currentStory();
	// Only a server of Astro’s has this module.
	const { getCollection } = await import('astro:content');
	const cached = readEntryCache(String((await getCollection('record'))[0]?.data.file));
	return checkEntries(
		[...cached.values()].map(({ read }) => read),
		contentFolder(),
	);
}
