import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { publishedPlaces } from '../story/permalinks.ts';
import { type GoneView, goneView } from './gone.ts';
import { isOnTimeline, placeOf } from './place-of.ts';
import { type ShelfLink, shelfIndex, shelfOf } from './shelves.ts';

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
	address: shelfOf(story, event) ? `${shelfOf(story, event)}#${event.id}` : placeOf(story, event),
});

/** The years of a timeline that is too long to be told on one page, each with its months and with a line for every event that the page holds: `/timeline/#<id>` leads to it for ever. Undefined when one page tells all. */
export function eventLines(
	story: Story,
): (ShelfLink & { below: ShelfLink[]; events: EventLine[] })[] | undefined {
	const lines = new Map<string, EventLine[]>();
	for (const event of story.events.values()) {
		if (!isOnTimeline(story, event)) continue;
		const shelf = shelfOf(story, event) ?? '';
		const list = lines.get(shelf);
		if (list) list.push(lineOf(story, event));
		else lines.set(shelf, [lineOf(story, event)]);
	}
	return shelfIndex(story, 'events')?.years.map((year) => ({
		...year,
		events: [year, ...year.below].flatMap(({ address }) => lines.get(address) ?? []),
	}));
}

/** What was published in a page of the timeline and is told elsewhere now, as when its date was corrected: its place stays and leads there. */
export function movedFrom(
	story: Story,
	page: string,
	here: Entry<'events'>[],
): { lines: EventLine[]; gone: GoneView[] } {
	const told = new Set(here.map(({ id }) => id));
	const ids = publishedPlaces(story.permalinks, page)
		.filter((id) => !told.has(id))
		.sort();
	return {
		lines: ids
			.flatMap((id) => story.events.get(id) ?? [])
			.map((event) => ({
				...lineOf(story, event),
				date: dateInWords(event.data.date, story.story.data.language),
			})),
		gone: ids
			.filter((id) => !story.events.has(id) && story.permalinks.gone[`events/${id}`])
			.map((id) => goneView(story, `events/${id}`)),
	};
}
