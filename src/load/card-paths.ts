// The paths and the page data of cards. A card shows its own view and the frame of the story, and
// nothing else; entry-page-paths.ts says why that matters. A pinned card shows even less of the frame,
// so that editions which leave it alone do not render it again.
import { type Entry, type Key, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import type { CardedCollection } from '../views/cards/card-view.ts';
import { type PinnedCardView, pinnedCard, pinnedKeys } from '../views/cards/pinned-card.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

type View<C extends CardedCollection, T> = (story: Story, entry: Entry<C>) => T;

/** As it stands today, or as it stood in an edition. */
type CardPageData<T> =
	| { frame: Frame; card: T; pinned?: undefined }
	| {
			frame: Pick<Frame, 'language' | 'shortTitle' | 'brand'>;
			card?: undefined;
			pinned: PinnedCardView;
	  };

function pinnedData(story: Story, key: Key, edition: number): CardPageData<never> {
	const pinned = pinnedCard(story, key, edition);
	if (!pinned) throw new Error(`Edition ${edition} has no card of its own of “${key}”.`);
	const { language, shortTitle, brand } = frameView(story);
	return { frame: { language, shortTitle, ...(brand ? { brand } : {}) }, pinned };
}

/** `at`: the id, or `q-example/4` for the card as edition 4 left it. */
function dataOf<C extends CardedCollection, T>(
	story: Story,
	collection: C,
	at: string,
	view: View<C, T>,
): CardPageData<T> {
	const [id = '', edition] = at.split('/');
	if (edition !== undefined) return pinnedData(story, `${collection}/${id}`, Number(edition));
	const entry = story[collection].get(id) as Entry<C> | undefined;
	if (!entry) throw new Error(`No entry has the key “${collection}/${id}”.`);
	return { frame: frameView(story), card: view(story, entry) };
}

/**
 * Everything that a card shows. `at`: the id of its entry, `q-example/4` for the card as edition 4
 * left it. Throws when there is no such card.
 */
export async function cardPageData<C extends CardedCollection, T>(
	collection: C,
	at: string | undefined,
	view: View<C, T>,
): Promise<CardPageData<T>> {
	const story = await getStory();
	const make = () => dataOf(story, collection, at ?? '', view);
	return takePageData(`/embed/${collection}/${at}/`, make);
}

/** The paths of the cards of a collection, those of earlier editions included, for `getStaticPaths`. */
export async function cardPagePaths<C extends CardedCollection, T>(
	collection: C,
	view: View<C, T>,
): Promise<{ params: { at: string } }[]> {
	const story = await getStory();
	const pinned = pinnedKeys(story).filter((key) => splitKey(key).collection === collection);
	const paths = [
		...story[collection].keys(),
		...pinned.map((key) => key.slice(collection.length + 1)),
	];
	return paths.map((at) => {
		registerPageData(`/embed/${collection}/${at}/`, () => dataOf(story, collection, at, view));
		return { params: { at } };
	});
}
