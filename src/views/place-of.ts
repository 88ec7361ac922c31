// Where an entry is told. All but events have one place for ever. In a timeline too long for a line for each, an event stands on the page of its time alone.

import { addressOf } from '../story/addresses.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { oncePerStory } from '../story/once.ts';
import { publishedPlaces } from '../story/permalinks.ts';
import { shelfOf } from './shelves.ts';

/** Lines that the page of the timeline has room for beside the key days, at 50 bytes each, compressed, and a title of usual length. */
const MOST_LINES = 150;

const published = oncePerStory(
	({ permalinks }) => new Set(publishedPlaces(permalinks, '/timeline/')),
);

/** Whether the page of the timeline holds an event, in full or as a line: all of them when they are few; of many the key days, and for ever what was published there. */
export const isOnTimeline = (story: Story, event: Entry<'events'>): boolean =>
	story.events.size <= MOST_LINES || event.data.inSummary || published(story).has(event.id);

/** The address of an entry, which may be gone. */
export function placeOf(story: Story, entry: Pick<AnyEntry, 'collection' | 'id'>): string {
	const event = entry.collection === 'events' ? story.events.get(entry.id) : undefined;
	const shelf = event && !isOnTimeline(story, event) ? shelfOf(story, event) : undefined;
	return shelf ? `${shelf}#${entry.id}` : addressOf(entry);
}
