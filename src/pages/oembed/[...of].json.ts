import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { oembed } from '../../formats/oembed.ts';
import { pinnedOembed } from '../../formats/pinned-oembed.ts';
import { heightOf, heightOfPinned } from '../../load/card-heights.ts';
import { registerAnswer } from '../../load/page-data.ts';
import { getStory } from '../../load/story.ts';
import { sharePicture } from '../../pictures/share-picture.ts';
import type { PinnedKey } from '../../story/addresses.ts';
import { splitKey } from '../../story/entry.ts';
import { allCardKeys, type CardKey, cardView } from '../../views/cards/card-view.ts';
import { pinnedCard, pinnedKeys } from '../../views/cards/pinned-card.ts';
import { frameView } from '../../views/frame.ts';
import { pictureView } from '../../views/picture.ts';

type Story = Awaited<ReturnType<typeof getStory>>;

const isPinned = (of: string): of is PinnedKey => /\/\d+$/.test(of) && of.split('/').length === 3;

function answer(story: Story, of: CardKey | PinnedKey): string {
	if (isPinned(of)) {
		const { collection, id } = splitKey(of);
		const pinned = pinnedCard(story, `${collection}/${id}`, Number(of.split('/')[2]));
		if (!pinned) throw new Error(`No pinned card has the key “${of}”.`);
		const height = heightOfPinned(pinned);
		return JSON.stringify(pinnedOembed(pinned, height, frameView(story), absolute));
	}
	const card = cardView(story, of);
	const picture = sharePicture(pictureView(story, of));
	return JSON.stringify(oembed(card, heightOf(card), frameView(story), absolute, picture));
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
	new Response(answer(await getStory(), params.of as CardKey | PinnedKey), {
		headers: { 'Content-Type': 'application/json' },
	});
