import type { APIRoute } from 'astro';
import { getStory } from '../../load/story.ts';
import { searchParts } from '../../views/search-parts.ts';

export async function getStaticPaths() {
	const parts = searchParts(await getStory())?.parts ?? new Map<string, never>();
	return [...parts.keys()].map((part) => ({ params: { part } }));
}

/** One part of the search index of a long story. */
export const GET: APIRoute = async ({ params }) =>
	new Response(JSON.stringify(searchParts(await getStory())?.parts.get(params.part ?? '')), {
		headers: { 'Content-Type': 'application/json' },
	});
