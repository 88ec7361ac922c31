import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { llms } from '../formats/llms.ts';
import { getStory } from '../load/story.ts';
import { guideView } from '../views/site-guide.ts';

export const GET: APIRoute = async () => new Response(llms(guideView(await getStory()), absolute));
