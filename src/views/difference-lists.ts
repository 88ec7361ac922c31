// The points on which accounts differ: in one table, or of a long story as lists under questions.

import { inOrder, type Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { differenceLink, type EntryLink } from './entry-links.ts';
import { type Name, sides } from './names.ts';

/** Most rows of the table. Of more points each is set side by side on its own page alone. */
const MAX_ROWS = 24;

/** The table of all points, with the parties set side by side as its columns. */
export const differenceRows = (story: Story): { columns: Name[]; rows: DifferenceView[] } => ({
	columns: sides(story),
	rows: [...story.differences.keys()].map((id) => differenceView(story, id)),
});

/** The points by the first question they belong to; undefined when one table holds them all. */
export function differenceGroups(
	story: Story,
): { heading: string; entries: EntryLink[] }[] | undefined {
	if (story.differences.size <= MAX_ROWS) return undefined;
	const groups = Map.groupBy(inOrder(story, story.differences.values()), ({ data }) => {
		const topic = story.topics.get(data.topics[0] ?? '');
		return topic?.data.question ?? wordsOf(story)('differences.other');
	});
	return [...groups].map(([heading, differences]) => ({
		heading,
		entries: differences.map((one) => differenceLink(story, one)),
	}));
}
