import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { oembed } from '../../formats/oembed.ts';
import { pinnedOembed } from '../../formats/pinned-oembed.ts';
import { heightOf, heightOfPinned } from '../../load/card-heights.ts';
import { registerAnswer } from '../../load/page-data.ts';
import { getStory } from '../../load/story.ts';
import { sharePicture } from '../../pictures/share-picture.ts';
import { allCardKeys, type CardKey, cardView } from '../../views/cards/card-view.ts';
import { pinnedCardAt, pinnedKeys } from '../../views/cards/pinned-card.ts';
import { frameView } from '../../views/frame.ts';
import { pictureView } from '../../views/picture.ts';

type Story = Awaited<ReturnType<typeof getStory>>;

function answer(story: Story, of: string): string {
	const frame = frameView(story);
	const pinned = pinnedCardAt(story, of);
	if (pinned) return JSON.stringify(pinnedOembed(pinned, heightOfPinned(pinned), frame, absolute));
	const key = of as CardKey;
	const card = cardView(story, key);
	const picture = sharePicture(pictureView(story, key));
	return JSON.stringify(oembed(card, heightOf(card), frame, absolute, picture));
}

export async function getStaticPaths() {
	const story = await getStory();
	return [...allCardKeys(story), ...pinnedKeys(story)].map((of) => {
		registerAnswer(`/oembed/${of}.json`, () => answer(story, of));
		return { params: { of } };
	});
}

/** The oEmbed answer of a card. Sites ask for it when somebody pastes the address of its page. */
export const GET: APIRoute = async ({ params }) =>
	new Response(answer(await getStory(), params.of ?? ''), {
		headers: { 'Content-Type': 'application/json' },
	});
