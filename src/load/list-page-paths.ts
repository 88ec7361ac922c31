// The paths and the page data of the list pages of long lists. entry-page-paths.ts says why a page
// shows nothing but its page data.
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { type ListPageView, listPageView } from '../views/list-page-view.ts';
import { listPageIds, type PagedList } from '../views/list-pages.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

type View<C extends PagedList, T> = (story: Story, entries: Entry<C>[]) => T;

/**
 * Everything that a list page shows. `page` has the links to other list pages; `view` is made of the
 * entries.
 */
export interface ListPageData<T> {
	frame: Frame;
	page: Omit<ListPageView<never>, 'entries'>;
	view: T;
}

function dataOf<C extends PagedList, T>(
	story: Story,
	list: C,
	id: string,
	view: View<C, T>,
): ListPageData<T> {
	const { entries, ...page } = listPageView(story, list, id);
	return { frame: frameView(story), page, view: view(story, entries) };
}

/** The page data of a list page. Throws when there is no such page. */
export async function listPageData<C extends PagedList, T>(
	list: C,
	id = '',
	view: View<C, T>,
): Promise<ListPageData<T>> {
	const story = await getStory();
	return takePageData(`/${list}/in/${id}/`, () => dataOf(story, list, id, view));
}

/** The paths of the list pages of a list, for `getStaticPaths`. */
export async function listPagePaths<C extends PagedList, T>(
	list: C,
	view: View<C, T>,
): Promise<{ params: { page: string } }[]> {
	const story = await getStory();
	return listPageIds(story, list).map((page) => {
		registerPageData(`/${list}/in/${page}/`, () => dataOf(story, list, page, view));
		return { params: { page } };
	});
}
