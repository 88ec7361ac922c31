import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { tombstoneOembed } from '../../formats/tombstone-oembed.ts';
import { getStory } from '../../load/story.ts';
import { frameView } from '../../views/frame.ts';
import { COLLECTIONS_WITH_CARD, tombstonesOf, tombstoneView } from '../../views/tombstone.ts';

export async function getStaticPaths() {
	return tombstonesOf(await getStory(), COLLECTIONS_WITH_CARD).map(({ key }) => ({
		params: { retired: key },
	}));
}

export const GET: APIRoute = async ({ params }) => {
	const story = await getStory();
	return new Response(
		tombstoneOembed(frameView(story), tombstoneView(story, params.retired ?? ''), absolute),
		{
			headers: { 'Content-Type': 'application/json' },
		},
	);
};
