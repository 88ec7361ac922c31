import type { APIRoute } from 'astro';
import { absolute } from '../components/href.ts';
import { atom } from '../formats/atom.ts';
import { getStory } from '../load/story.ts';
import { feedView } from '../views/feed.ts';

export const GET: APIRoute = async () => new Response(atom(feedView(await getStory()), absolute));
