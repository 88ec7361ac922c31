import type { APIRoute } from 'astro';
import { inlineAnswerKey } from '../../load/cache-keys.ts';
import { getStory } from '../../load/story.ts';
import { searchParts } from '../../views/search-parts.ts';

const answer = (part: unknown) => JSON.stringify(part);

export async function getStaticPaths() {
	const parts = searchParts(await getStory())?.parts ?? new Map<string, never>();
	return [...parts].map(([name, part]) => ({
		params: { part: name },
		cacheKey: inlineAnswerKey(answer(part)),
	}));
}

/** One part of the search index of a long story. */
export const GET: APIRoute = async ({ params }) =>
	new Response(answer(searchParts(await getStory())?.parts.get(params.part ?? '')), {
		headers: { 'Content-Type': 'application/json' },
	});
