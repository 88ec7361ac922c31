// Where an entry is shown. Every entry but an event has one place for ever. An event moves to a
// list page when the timeline grows too long for one page.

import { addressOf } from '../story/addresses.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { publishedFragments } from '../story/permalinks.ts';
import { listPageOf } from './list-pages.ts';

/**
 * Lines for which the timeline page has room beside the key days, at about 50 compressed bytes for
 * an event with a title of usual length.
 */
const MAX_LINES = 150;

const publishedOnTimeline = memoisePerStory(
	({ permalinks }) => new Set(publishedFragments(permalinks, '/timeline/')),
);

/**
 * Whether the timeline page shows an event, in full or as a line. It shows all events when they are
 * few. Of many it shows the key days and those whose place on it was ever published.
 */
export const isOnTimeline = (story: Story, event: Entry<'events'>): boolean =>
	story.events.size <= MAX_LINES ||
	event.data.inSummary ||
	publishedOnTimeline(story).has(event.id);

/** The address of an entry, which may be retired. */
export function currentAddress(story: Story, entry: Pick<AnyEntry, 'collection' | 'id'>): string {
	const event = entry.collection === 'events' ? story.events.get(entry.id) : undefined;
	const page = event && !isOnTimeline(story, event) ? listPageOf(story, event) : undefined;
	return page ? `${page}#${entry.id}` : addressOf(entry);
}
