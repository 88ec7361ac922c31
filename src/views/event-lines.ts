import type { Entry } from '../story/entry.ts';
import { dateInWords } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { type ShelfLink, shelfIds, shelfIndex, shelfOf, shelfPage } from './shelves.ts';

export interface EventLine {
	id: string;
	title: string;
	date: string;
	/** Where it is told in full. */
	address: string;
}

/** The years of a timeline that is too long to be told on one page, with a line for each event: `/timeline/#<id>` leads to it for ever. Undefined when one page tells all. */
export function eventLines(story: Story): (ShelfLink & { events: EventLine[] })[] | undefined {
	const { language } = story.story.data;
	const line = (event: Entry<'events'>): EventLine => ({ id: event.id, title: event.data.title, date: event.data.dateInWords ?? dateInWords(event.data.date, language, { month: true, noYear: true }), address: `${shelfOf(story, event)}#${event.id}` });
	const index = shelfIndex(story, 'events');
	if (!index) return undefined;
	const all = shelfIds(story, 'events').map((id) => ({ id, page: shelfPage(story, 'events', id) }));
	return index.years.map((year) => {
		const addresses = new Set([year, ...year.below].map((one) => one.address));
		return { ...year, events: all.filter(({ id }) => addresses.has(`/timeline/in/${id}/`)).flatMap(({ page }) => page.entries.map(line)) };
	});
}
