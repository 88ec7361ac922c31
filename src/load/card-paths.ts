// A card shows its own view and the frame of the story, and nothing else; see entry-paths.ts.
import type { CARDED } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { keyOf } from './keys.ts';
import { keepShown, takeShown } from './shown-once.ts';
import { getStory } from './story.ts';

type Carded = (typeof CARDED)[number];
type View<C extends Carded, T> = (story: Story, entry: Entry<C>) => T;

interface Shown<T> {
	frame: Frame;
	card: T;
}

/** All that the card of an entry shows. Throws when there is no such entry. */
export async function cardShown<C extends Carded, T>(collection: C, id: string | undefined, view: View<C, T>): Promise<Shown<T>> {
	const story = await getStory();
	const entry = story[collection].get(id ?? '') as Entry<C> | undefined;
	if (!entry) throw new Error(`No entry has the key “${collection}/${id}”.`);
	return takeShown(`embed/${collection}/${id}`, () => ({ frame: frameView(story), card: view(story, entry) }));
}

/** The paths of the cards of a collection, for `getStaticPaths`. */
export async function cardPaths<C extends Carded, T>(collection: C, view: View<C, T>): Promise<{ params: { id: string }; cacheKey: string }[]> {
	const story = await getStory();
	const frame = frameView(story);
	return ([...story[collection].values()] as Entry<C>[]).map((entry) => ({ params: { id: entry.id }, cacheKey: keyOf(keepShown(`embed/${collection}/${entry.id}`, { frame, card: view(story, entry) })) }));
}
