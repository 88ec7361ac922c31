// Where an entry is told. All but events have one place for ever. In a timeline too long for a line for each, an event stands on the page of its time alone.

import { addressOf } from '../story/addresses.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { publishedFragments } from '../story/permalinks.ts';
import { listPageOf } from './list-pages.ts';

/** Lines that the page of the timeline has room for beside the key days, at 50 bytes each, compressed, and a title of usual length. */
const MOST_LINES = 150;

const published = memoisePerStory(
	({ permalinks }) => new Set(publishedFragments(permalinks, '/timeline/')),
);

/** Whether the page of the timeline holds an event, in full or as a line: all of them when they are few; of many the key days, and for ever what was published there. */
export const isOnTimeline = (story: Story, event: Entry<'events'>): boolean =>
	story.events.size <= MOST_LINES || event.data.inSummary || published(story).has(event.id);

/** The address of an entry, which may be gone. */
export function currentAddress(story: Story, entry: Pick<AnyEntry, 'collection' | 'id'>): string {
	const event = entry.collection === 'events' ? story.events.get(entry.id) : undefined;
	const page = event && !isOnTimeline(story, event) ? listPageOf(story, event) : undefined;
	return page ? `${page}#${entry.id}` : addressOf(entry);
}
