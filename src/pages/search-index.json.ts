import type { APIRoute } from 'astro';
import { getStory } from '../load/story.ts';
import { searchIndex } from '../views/search-index.ts';

/** What the search page loads when a reader begins to type. */
export const GET: APIRoute = async () => new Response(JSON.stringify(searchIndex(await getStory())), { headers: { 'Content-Type': 'application/json' } });
