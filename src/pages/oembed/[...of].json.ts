import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { oembed } from '../../formats/oembed.ts';
import { heightOf } from '../../load/card-heights.ts';
import { getStory } from '../../load/story.ts';
import { sharePicture } from '../../pictures/share-picture.ts';
import { allCardKeys, type CardKey, cardView } from '../../views/cards/card-view.ts';
import { frameView } from '../../views/frame.ts';
import { pictureView } from '../../views/picture.ts';

export async function getStaticPaths() {
	return allCardKeys(await getStory()).map((of) => ({ params: { of } }));
}

/** The oEmbed answer of a card, for a site that was given the address of its page. */
export const GET: APIRoute = async ({ params }) => {
	const story = await getStory();
	const of = params.of as CardKey;
	const card = cardView(story, of);
	const picture = sharePicture(pictureView(story, of));
	const answer = oembed(card, heightOf(card), frameView(story), absolute, picture);
	return new Response(JSON.stringify(answer), {
		headers: { 'Content-Type': 'application/json' },
	});
};
