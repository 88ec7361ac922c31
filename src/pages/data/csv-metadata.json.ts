import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { tableMetadata } from '../../formats/table-metadata.ts';
import { getStory } from '../../load/story.ts';
import { frameView } from '../../views/frame.ts';

export const GET: APIRoute = async () =>
	new Response(tableMetadata(frameView(await getStory()).licence.url, absolute));
