import type { APIRoute } from 'astro';
import { getStory } from '../load/story.ts';
import { searchIndex } from '../views/search-index.ts';
import { searchParts } from '../views/search-parts.ts';

/**
 * The index that the search page loads when a reader begins to type: all entries, or for a long
 * story the guide to the parts of its index.
 */
export const GET: APIRoute = async () => {
	const story = await getStory();
	return new Response(JSON.stringify(searchParts(story)?.guide ?? searchIndex(story).entries), {
		headers: { 'Content-Type': 'application/json' },
	});
};
