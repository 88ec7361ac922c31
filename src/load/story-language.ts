import { textsFor } from '../words/texts-for.ts';
import { currentStory } from './current-story.ts';
import { readEntryCache } from './entry-cache.ts';

/**
 * The language of the story (BCP 47). The development server asks before a page has the story
 * checked: while no language can be read, it is English, and the page shows what is wrong.
 */
export async function storyLanguage(): Promise<string> {
	if (!import.meta.env?.DEV) return currentStory().story.data.language;
	// This module exists only in a server of Astro’s, not in the commands.
	const { getCollection } = await import('astro:content');
	const cached = readEntryCache(String((await getCollection('content'))[0]?.data.file));
	for (const { read } of cached.values())
		if (read.entry?.collection === 'story') {
			const { language } = read.entry.data;
			return typeof language === 'string' && textsFor(language) ? language : 'en';
		}
	return 'en';
}
