// The paths and the page data of the pages of changes. entry-page-paths.ts says why a page shows
// nothing but its page data.
import { changesAddress } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { type ChangePageView, changePageIds, changePageView } from '../views/change-page.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

interface ChangePageData {
	frame: Frame;
	view: ChangePageView;
}

const dataOf = (story: Story, id: string): ChangePageData => ({
	frame: frameView(story),
	view: changePageView(story, id),
});

/** The page data of a page of changes. Throws when there is no such page. */
export async function changePageData(id = ''): Promise<ChangePageData> {
	const story = await getStory();
	return takePageData(changesAddress(id), () => dataOf(story, id));
}

/** The paths of the pages of changes, for `getStaticPaths`. */
export async function changePagePaths(): Promise<{ params: { page: string } }[]> {
	const story = await getStory();
	return changePageIds(story).map((page) => {
		registerPageData(changesAddress(page), () => dataOf(story, page));
		return { params: { page } };
	});
}
