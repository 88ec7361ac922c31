import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { oembed } from '../../formats/oembed.ts';
import { getStory } from '../../load/story.ts';
import { sharePicture } from '../../pictures/share-picture.ts';
import { allCarded, type Carded, cardView } from '../../views/cards/card-view.ts';
import { frameView } from '../../views/frame.ts';
import { pictureView } from '../../views/picture.ts';

export async function getStaticPaths() {
	return allCarded(await getStory()).map((of) => ({ params: { of } }));
}

/** What a site asks for that was given the address of a page. */
export const GET: APIRoute = async ({ params }) => {
	const story = await getStory();
	const card = cardView(story, params.of as Carded);
	return new Response(JSON.stringify(oembed(card, frameView(story), absolute, sharePicture(pictureView(story, card.of)))), { headers: { 'Content-Type': 'application/json' } });
};
