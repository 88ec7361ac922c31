import { referrers, type Story } from '../story/graph.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { type EntryLink, topicLinks } from './entry-links.ts';
import { type EntryPage, entryPage, requireEntry } from './entry-page.ts';

export interface DifferencePage extends EntryPage {
	difference: DifferenceView;
	topics: EntryLink[];
}

/** The page of a point on which accounts differ. Throws when no difference has the id. */
export function differencePage(story: Story, id: string): DifferencePage {
	const difference = requireEntry(story.differences.get(id), id);
	return {
		...entryPage(story, difference),
		difference: differenceView(story, id),
		topics: topicLinks(story, [
			...difference.data.topics,
			...referrers(story, difference, 'topics').map((topic) => topic.id),
		]),
	};
}
