// A card shows its own view and the frame of the story, and nothing else; see entry-paths.ts.
import type { CARDED } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { takeShown, willShow } from './shown-once.ts';
import { getStory } from './story.ts';

type Carded = (typeof CARDED)[number];
type View<C extends Carded, T> = (story: Story, entry: Entry<C>) => T;

interface Shown<T> {
	frame: Frame;
	card: T;
}

const shown = <C extends Carded, T>(story: Story, entry: Entry<C>, view: View<C, T>): Shown<T> => ({
	frame: frameView(story),
	card: view(story, entry),
});

/** All that the card of an entry shows. Throws when there is no such entry. */
export async function cardShown<C extends Carded, T>(
	collection: C,
	id: string | undefined,
	view: View<C, T>,
): Promise<Shown<T>> {
	const story = await getStory();
	const entry = story[collection].get(id ?? '') as Entry<C> | undefined;
	if (!entry) throw new Error(`No entry has the key “${collection}/${id}”.`);
	return takeShown(`/embed/${collection}/${id}/`, () => shown(story, entry, view));
}

/** The paths of the cards of a collection, for `getStaticPaths`. */
export async function cardPaths<C extends Carded, T>(
	collection: C,
	view: View<C, T>,
): Promise<{ params: { id: string } }[]> {
	const story = await getStory();
	return ([...story[collection].values()] as Entry<C>[]).map((entry) => {
		willShow(`/embed/${collection}/${entry.id}/`, () => shown(story, entry, view));
		return { params: { id: entry.id } };
	});
}
