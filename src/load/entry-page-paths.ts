// A page of an entry shows three views and nothing else, so a digest of them says whether the page of the last build still stands. What a page does not get here it cannot show.
import type { COLLECTIONS_WITH_PAGE } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { type Subject, subjectView } from '../views/subject.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

type Paged = (typeof COLLECTIONS_WITH_PAGE)[number];
type View<T> = (story: Story, id: string) => T;

export interface Shown<T> {
	frame: Frame;
	subject: Subject;
	view: T;
}

const shown = <T>(story: Story, collection: Paged, id: string, view: View<T>): Shown<T> => ({
	frame: frameView(story),
	subject: subjectView(story, `${collection}/${id}`),
	view: view(story, id),
});

/** All that the page of an entry shows. Throws when there is no such entry. */
export async function entryPageData<T>(
	collection: Paged,
	id = '',
	view: View<T>,
): Promise<Shown<T>> {
	const story = await getStory();
	return takePageData(`/${collection}/${id}/`, () => shown(story, collection, id, view));
}

/** The paths of the pages of a collection, for `getStaticPaths`. */
export async function entryPagePaths<T>(
	collection: Paged,
	view: View<T>,
): Promise<{ params: { id: string } }[]> {
	const story = await getStory();
	return [...story[collection].keys()].map((id) => {
		registerPageData(`/${collection}/${id}/`, () => shown(story, collection, id, view));
		return { params: { id } };
	});
}
