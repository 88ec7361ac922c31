import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { oembed } from '../../formats/oembed.ts';
import { heightOf } from '../../load/card-heights.ts';
import { registerAnswer } from '../../load/page-data.ts';
import { getStory } from '../../load/story.ts';
import { sharePicture } from '../../pictures/share-picture.ts';
import { allCardKeys, type CardKey, cardView } from '../../views/cards/card-view.ts';
import { frameView } from '../../views/frame.ts';
import { pictureView } from '../../views/picture.ts';

type Story = Awaited<ReturnType<typeof getStory>>;

function answer(story: Story, of: CardKey): string {
	const card = cardView(story, of);
	const picture = sharePicture(pictureView(story, of));
	return JSON.stringify(oembed(card, heightOf(card), frameView(story), absolute, picture));
}

export async function getStaticPaths() {
	const story = await getStory();
	return allCardKeys(story).map((of) => {
		registerAnswer(`/oembed/${of}.json`, () => answer(story, of));
		return { params: { of } };
	});
}

/** The oEmbed answer of a card. Sites ask for it when somebody pastes the address of its page. */
export const GET: APIRoute = async ({ params }) =>
	new Response(answer(await getStory(), params.of as CardKey), {
		headers: { 'Content-Type': 'application/json' },
	});
