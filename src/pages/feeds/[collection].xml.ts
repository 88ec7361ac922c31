import type { APIRoute } from 'astro';
import { absolute } from '../../components/href.ts';
import { atom } from '../../formats/atom.ts';
import { getStory } from '../../load/story.ts';
import { type CardedCollection, COLLECTIONS_WITH_CARD } from '../../views/cards/card-view.ts';
import { collectionFeed } from '../../views/entry-feed.ts';

export const getStaticPaths = () =>
	COLLECTIONS_WITH_CARD.map((collection) => ({ params: { collection } }));

/** What became of the cards of a collection. */
export const GET: APIRoute = async ({ params }) => {
	const collection = params.collection as CardedCollection;
	const feed = collectionFeed(await getStory(), collection);
	return new Response(atom(feed, absolute, { self: `/feeds/${collection}.xml`, about: '/embed/' }));
};
