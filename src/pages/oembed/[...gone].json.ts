import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { goneOembed } from '../../formats/gone-oembed.ts';
import { getStory } from '../../load/story.ts';
import { frameView } from '../../views/frame.ts';
import { CARDED, goneFrom, goneView } from '../../views/gone.ts';

export async function getStaticPaths() {
	return goneFrom(await getStory(), CARDED).map(({ key }) => ({ params: { gone: key } }));
}

export const GET: APIRoute = async ({ params }) => {
	const story = await getStory();
	return new Response(goneOembed(frameView(story), goneView(story, params.gone ?? ''), absolute), {
		headers: { 'Content-Type': 'application/json' },
	});
};
