// A page of a long list shows its groups, the way to its neighbours, and the frame of the story, and nothing else; see entry-paths.ts.
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { type ListPageView, listPageView } from '../views/list-page-view.ts';
import { listPageIds, type PagedList } from '../views/list-pages.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

type View<C extends PagedList, T> = (story: Story, entries: Entry<C>[]) => T;

export interface ListPageData<T> {
	frame: Frame;
	page: Omit<ListPageView<never>, 'entries'>;
	view: T;
}

function shown<C extends PagedList, T>(
	story: Story,
	list: C,
	id: string,
	view: View<C, T>,
): ListPageData<T> {
	const { entries, ...page } = listPageView(story, list, id);
	return { frame: frameView(story), page, view: view(story, entries) };
}

/** All that the page of a shelf shows. Throws when there is no such shelf. */
export async function listPageData<C extends PagedList, T>(
	list: C,
	id = '',
	view: View<C, T>,
): Promise<ListPageData<T>> {
	const story = await getStory();
	return takePageData(`/${list}/in/${id}/`, () => shown(story, list, id, view));
}

/** The paths of the shelves of a list, for `getStaticPaths`. */
export async function listPagePaths<C extends PagedList, T>(
	list: C,
	view: View<C, T>,
): Promise<{ params: { page: string } }[]> {
	const story = await getStory();
	return listPageIds(story, list).map((page) => {
		registerPageData(`/${list}/in/${page}/`, () => shown(story, list, page, view));
		return { params: { page } };
	});
}
