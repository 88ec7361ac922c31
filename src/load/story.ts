import type { Story } from '../story/graph.ts';
import { checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { currentStory } from './current-story.ts';
import { readEntryCache } from './entry-cache.ts';

/**
 * The whole story, checked. A build makes it once; the development server makes it anew for each
 * request. Throws ContentError when the content has problems.
 */
export async function getStory(): Promise<Story> {
	if (!import.meta.env?.DEV) return currentStory();
	// This module exists only in a server of Astro’s, not in the commands.
	const { getCollection } = await import('astro:content');
	const cached = readEntryCache(String((await getCollection('content'))[0]?.data.file));
	return checkEntries(
		[...cached.values()].map(({ read }) => read),
		contentFolder(),
	);
}
