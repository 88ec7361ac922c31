import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { getStory } from '../load/story.ts';
import { feedView } from '../views/feed.ts';

export const GET: APIRoute = async () =>
	new Response(jsonFeed(feedView(await getStory()), absolute));
