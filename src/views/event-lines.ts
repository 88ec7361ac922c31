// The page of a long timeline, which names events in a line each instead of telling them in full.

import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { publishedFragments } from '../story/permalinks.ts';
import { currentAddress, isOnTimeline } from './current-address.ts';
import { eventState } from './event-state.ts';
import { foreign } from './foreign.ts';
import { listIndex, type PageLink } from './list-page-links.ts';
import { listPageOf } from './list-pages.ts';
import { type TombstoneView, tombstoneView } from './tombstone.ts';

export interface EventLine {
	id: string;
	title: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	date: string;
	/** Where the event is told in full. */
	address: string;
	/** That it was planned, and in a word what became of it. */
	state?: string;
}

function lineOf(story: Story, event: Entry<'events'>): EventLine {
	const page = listPageOf(story, event);
	const { title, date } = event.data;
	const state = eventState(story, event, story.story.data.asOf);
	return {
		id: event.id,
		title,
		...foreign(event),
		// Lines are listed below the heading of their year.
		date:
			event.data.dateInWords ??
			dateInWords(date, story.story.data.language, { month: true, noYear: true }),
		...(state ? { state } : {}),
		address: page ? `${page}#${event.id}` : currentAddress(story, event),
	};
}

/**
 * The years of a long timeline, each with its months and with the events that the page names, so
 * that `/timeline/#<id>` stays valid for them. Undefined when one page tells all events in full.
 */
export function eventLines(
	story: Story,
): (PageLink & { below: PageLink[]; events: EventLine[] })[] | undefined {
	const named = [...story.events.values()].filter((event) => isOnTimeline(story, event));
	const byPage = Map.groupBy(named, (event) => listPageOf(story, event));
	return listIndex(story, 'events')?.years.map((year) => ({
		...year,
		events: [year, ...year.below]
			.flatMap(({ address }) => byPage.get(address) ?? [])
			.map((event) => lineOf(story, event)),
	}));
}

/**
 * What was published on a page of the timeline and is not told there now, for instance because its
 * date was corrected. The page keeps a place for each, which leads to where it is told or says that
 * it was retired. `page` is an address, `here` are the events that the page tells.
 */
export function movedFrom(
	story: Story,
	page: string,
	here: Entry<'events'>[],
): { lines: EventLine[]; retired: TombstoneView[] } {
	const toldHere = new Set(here.map(({ id }) => id));
	const ids = publishedFragments(story.permalinks, page)
		.filter((id) => !toldHere.has(id))
		.sort();
	const events = ids.flatMap((id) => story.events.get(id) ?? []);
	const retiredKeys = ids
		.filter((id) => !story.events.has(id))
		.map((id) => `events/${id}`)
		.filter((key) => story.permalinks.retired[key]);
	return {
		lines: events.map((event) => ({
			...lineOf(story, event),
			date: dateInWords(event.data.date, story.story.data.language, { noTime: true }),
		})),
		retired: retiredKeys.map((key) => tombstoneView(story, key)),
	};
}
