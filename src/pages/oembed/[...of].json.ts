import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { oembed } from '../../formats/oembed.ts';
import { answerKey } from '../../load/keys.ts';
import { getStory } from '../../load/story.ts';
import { sharePicture } from '../../pictures/share-picture.ts';
import { allCarded, type Carded, cardView } from '../../views/cards/card-view.ts';
import { frameView } from '../../views/frame.ts';
import { pictureView } from '../../views/picture.ts';

/** What a site asks for that was given the address of a page. */
export const answer = (story: Awaited<ReturnType<typeof getStory>>, of: Carded): string =>
	JSON.stringify(
		oembed(cardView(story, of), frameView(story), absolute, sharePicture(pictureView(story, of))),
	);

export async function getStaticPaths() {
	const story = await getStory();
	return allCarded(story).map((of) => ({ params: { of }, cacheKey: answerKey(answer(story, of)) }));
}

export const GET: APIRoute = async ({ params }) =>
	new Response(answer(await getStory(), params.of as Carded), {
		headers: { 'Content-Type': 'application/json' },
	});
