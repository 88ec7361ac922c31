// The paths and the page data of cards. A card shows its own view and the frame of the story, and
// nothing else; entry-page-paths.ts says why that matters.
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import type { CardedCollection } from '../views/cards/card-view.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

type View<C extends CardedCollection, T> = (story: Story, entry: Entry<C>) => T;

interface CardPageData<T> {
	frame: Frame;
	card: T;
}

const dataOf = <C extends CardedCollection, T>(
	story: Story,
	entry: Entry<C>,
	view: View<C, T>,
): CardPageData<T> => ({
	frame: frameView(story),
	card: view(story, entry),
});

/** Everything that the card of an entry shows. Throws when there is no such entry. */
export async function cardPageData<C extends CardedCollection, T>(
	collection: C,
	id: string | undefined,
	view: View<C, T>,
): Promise<CardPageData<T>> {
	const story = await getStory();
	const entry = story[collection].get(id ?? '') as Entry<C> | undefined;
	if (!entry) throw new Error(`No entry has the key “${collection}/${id}”.`);
	return takePageData(`/embed/${collection}/${id}/`, () => dataOf(story, entry, view));
}

/** The paths of the cards of a collection, for `getStaticPaths`. */
export async function cardPagePaths<C extends CardedCollection, T>(
	collection: C,
	view: View<C, T>,
): Promise<{ params: { id: string } }[]> {
	const story = await getStory();
	return ([...story[collection].values()] as Entry<C>[]).map((entry) => {
		registerPageData(`/embed/${collection}/${entry.id}/`, () => dataOf(story, entry, view));
		return { params: { id: entry.id } };
	});
}
