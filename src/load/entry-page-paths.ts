// The paths and the page data of entries with a page. A page shows what it gets here and nothing
// else, so a digest of this data tells whether the page of the last build is still right.
import type { COLLECTIONS_WITH_PAGE } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { type Subject, subjectView } from '../views/subject.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

type Paged = (typeof COLLECTIONS_WITH_PAGE)[number];
type View<T> = (story: Story, id: string) => T;

/** Everything that the page of an entry shows. */
export interface EntryPageData<T> {
	frame: Frame;
	subject: Subject;
	view: T;
}

const dataOf = <T>(
	story: Story,
	collection: Paged,
	id: string,
	view: View<T>,
): EntryPageData<T> => ({
	frame: frameView(story),
	subject: subjectView(story, `${collection}/${id}`),
	view: view(story, id),
});

/** The page data of an entry. Throws when there is no such entry. */
export async function entryPageData<T>(
	collection: Paged,
	id = '',
	view: View<T>,
): Promise<EntryPageData<T>> {
	const story = await getStory();
	return takePageData(`/${collection}/${id}/`, () => dataOf(story, collection, id, view));
}

/** The paths of the pages of a collection, for `getStaticPaths`. */
export async function entryPagePaths<T>(
	collection: Paged,
	view: View<T>,
): Promise<{ params: { id: string } }[]> {
	const story = await getStory();
	return [...story[collection].keys()].map((id) => {
		registerPageData(`/${collection}/${id}/`, () => dataOf(story, collection, id, view));
		return { params: { id } };
	});
}
