import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { oembed } from '../../formats/oembed.ts';
import { inlineAnswerKey } from '../../load/cache-keys.ts';
import { getStory } from '../../load/story.ts';
import { sharePicture } from '../../pictures/share-picture.ts';
import { allCardKeys, type CardKey, cardView } from '../../views/cards/card-view.ts';
import { frameView } from '../../views/frame.ts';
import { pictureView } from '../../views/picture.ts';

/** The oEmbed answer for a card. Sites ask for it when somebody pastes the address of a page. */
export const answer = (story: Awaited<ReturnType<typeof getStory>>, of: CardKey): string =>
	JSON.stringify(
		oembed(cardView(story, of), frameView(story), absolute, sharePicture(pictureView(story, of))),
	);

export async function getStaticPaths() {
	const story = await getStory();
	return allCardKeys(story).map((of) => ({
		params: { of },
		cacheKey: inlineAnswerKey(answer(story, of)),
	}));
}

export const GET: APIRoute = async ({ params }) =>
	new Response(answer(await getStory(), params.of as CardKey), {
		headers: { 'Content-Type': 'application/json' },
	});
