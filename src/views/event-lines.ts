import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { publishedFragments } from '../story/permalinks.ts';
import { currentAddress, isOnTimeline } from './current-address.ts';
import { listIndex, type PageLink } from './list-page-links.ts';
import { listPageOf } from './list-pages.ts';
import { type TombstoneView, tombstoneView } from './tombstone.ts';

export interface EventLine {
	id: string;
	title: string;
	date: string;
	/** Where it is told in full. */
	address: string;
}

const lineOf = (story: Story, event: Entry<'events'>): EventLine => ({
	id: event.id,
	title: event.data.title,
	date:
		event.data.dateInWords ??
		dateInWords(event.data.date, story.story.data.language, { month: true, noYear: true }),
	address: listPageOf(story, event)
		? `${listPageOf(story, event)}#${event.id}`
		: currentAddress(story, event),
});

/** The years of a timeline that is too long to be told on one page, each with its months and with a line for every event that the page holds: `/timeline/#<id>` leads to it for ever. Undefined when one page tells all. */
export function eventLines(
	story: Story,
): (PageLink & { below: PageLink[]; events: EventLine[] })[] | undefined {
	const lines = new Map<string, EventLine[]>();
	for (const event of story.events.values()) {
		if (!isOnTimeline(story, event)) continue;
		const page = listPageOf(story, event) ?? '';
		const list = lines.get(page);
		if (list) list.push(lineOf(story, event));
		else lines.set(page, [lineOf(story, event)]);
	}
	return listIndex(story, 'events')?.years.map((year) => ({
		...year,
		events: [year, ...year.below].flatMap(({ address }) => lines.get(address) ?? []),
	}));
}

/** What was published in a page of the timeline and is told elsewhere now, as when its date was corrected: its place stays and leads there. */
export function movedFrom(
	story: Story,
	page: string,
	here: Entry<'events'>[],
): { lines: EventLine[]; retired: TombstoneView[] } {
	const told = new Set(here.map(({ id }) => id));
	const ids = publishedFragments(story.permalinks, page)
		.filter((id) => !told.has(id))
		.sort();
	return {
		lines: ids
			.flatMap((id) => story.events.get(id) ?? [])
			.map((event) => ({
				...lineOf(story, event),
				date: dateInWords(event.data.date, story.story.data.language),
			})),
		retired: ids
			.filter((id) => !story.events.has(id) && story.permalinks.retired[`events/${id}`])
			.map((id) => tombstoneView(story, `events/${id}`)),
	};
}
