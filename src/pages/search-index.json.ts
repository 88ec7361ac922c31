import type { APIRoute } from 'astro';
import { getStory } from '../load/story.ts';
import { searchIndex } from '../views/search-index.ts';
import { searchParts } from '../views/search-parts.ts';

/** What the search page loads when a reader begins to type: everything, or in a long story the guide to its parts. */
export const GET: APIRoute = async () => {
	const story = await getStory();
	return new Response(JSON.stringify(searchParts(story)?.guide ?? searchIndex(story).entries), {
		headers: { 'Content-Type': 'application/json' },
	});
};
