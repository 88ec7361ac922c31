import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { storyJson } from '../../formats/story-json.ts';
import { getStory } from '../../load/story.ts';
import { storyData } from '../../views/story-data.ts';

export const GET: APIRoute = async () =>
	new Response(storyJson(storyData(await getStory()), absolute));
