import type { APIRoute } from 'astro';
import { absolute } from '../../../components/href.ts';
import { atom } from '../../../formats/atom.ts';
import { registerAnswer } from '../../../load/page-data.ts';
import { getStory } from '../../../load/story.ts';
import { COLLECTIONS_WITH_CARD } from '../../../views/cards/card-view.ts';
import { entryFeed, feedKeys } from '../../../views/entry-feed.ts';

type Story = Awaited<ReturnType<typeof getStory>>;
type Key = Parameters<typeof entryFeed>[1];

function answer(story: Story, key: Key): string {
	const feed = entryFeed(story, key);
	const about = feed.items[0]?.address ?? '/';
	return atom(feed, absolute, { self: `/feeds/${key}.xml`, about });
}

export async function getStaticPaths() {
	const story = await getStory();
	return feedKeys(story, COLLECTIONS_WITH_CARD).map((key) => {
		registerAnswer(`/feeds/${key}.xml`, () => answer(story, key));
		const [collection, id] = key.split('/');
		return { params: { collection, id } };
	});
}

/** What became of the card of an entry. */
export const GET: APIRoute = async ({ params }) => {
	const key = `${params.collection}/${params.id}` as Key;
	return new Response(answer(await getStory(), key), {
		headers: { 'Content-Type': 'application/atom+xml' },
	});
};
