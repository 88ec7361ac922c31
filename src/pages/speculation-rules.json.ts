import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { speculationRules } from '../formats/speculation-rules.ts';
import { getStory } from '../load/story.ts';

export const GET: APIRoute = async () =>
	new Response(speculationRules(href('/'), (await getStory()).languages));
