// A page of a long list shows its groups, the way to its neighbours, and the frame of the story, and nothing else; see entry-paths.ts.
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { type ShelfPage, type Shelved, shelfIds, shelfPage } from '../views/shelves.ts';
import { takeShown, willShow } from './shown-once.ts';
import { getStory } from './story.ts';

type View<C extends Shelved, T> = (story: Story, entries: Entry<C>[]) => T;

export interface ShelfShown<T> {
	frame: Frame;
	page: Omit<ShelfPage<never>, 'entries'>;
	view: T;
}

function shown<C extends Shelved, T>(
	story: Story,
	list: C,
	id: string,
	view: View<C, T>,
): ShelfShown<T> {
	const { entries, ...page } = shelfPage(story, list, id);
	return { frame: frameView(story), page, view: view(story, entries) };
}

/** All that the page of a shelf shows. Throws when there is no such shelf. */
export async function shelfShown<C extends Shelved, T>(
	list: C,
	id = '',
	view: View<C, T>,
): Promise<ShelfShown<T>> {
	const story = await getStory();
	return takeShown(`/${list}/in/${id}/`, () => shown(story, list, id, view));
}

/** The paths of the shelves of a list, for `getStaticPaths`. */
export async function shelfPaths<C extends Shelved, T>(
	list: C,
	view: View<C, T>,
): Promise<{ params: { shelf: string } }[]> {
	const story = await getStory();
	return shelfIds(story, list).map((shelf) => {
		willShow(`/${list}/in/${shelf}/`, () => shown(story, list, shelf, view));
		return { params: { shelf } };
	});
}
