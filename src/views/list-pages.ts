// Which lists of a story are divided into pages, and which entries are on each page.

import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { type ListPage, paginate, paginateByDate } from '../story/pagination.ts';
import { publishedPagesIn } from '../story/permalinks.ts';

export type PagedList = 'quotes' | 'demands' | 'sources' | 'events' | 'topics';
export type PagedEntry = Extract<AnyEntry, { collection: PagedList }>;

/**
 * A list of up to `whole` entries is shown on one page, a longer one on list pages of up to `most`.
 * The numbers come from the compressed weight of one entry and the page budget of 14,000 bytes.
 */
const LIMITS: Record<PagedList, { whole: number; most: number }> = {
	quotes: { whole: 30, most: 20 },
	demands: { whole: 50, most: 30 },
	sources: { whole: 110, most: 80 },
	events: { whole: 40, most: 14 },
	topics: { whole: 24, most: 150 },
};

/**
 * The share of these numbers for which a page of a translation has room: most languages take more
 * words than the one they are translated from, and addresses are longer by the folder.
 */
const ROOM_IN_TRANSLATION = 0.85;

/** The address of each list as a whole. */
export const LIST_ADDRESSES: Record<PagedList, string> = {
	quotes: '/quotes/',
	demands: '/demands/',
	sources: '/sources/',
	events: '/timeline/',
	topics: '/topics/',
};

/** The folder of a list's pages: `/quotes/in/`. */
const folderOf = (list: PagedList): string => `${LIST_ADDRESSES[list]}in/`;

/** The address of a list page: `/quotes/in/2019-06/`. */
export const listPageAddress = (list: PagedList, id: string): string => `${folderOf(list)}${id}/`;

/** An EDTF date or `unknown`. A quotation without a day of its own has the day it was printed. */
function dateOf(entry: PagedEntry): string {
	if (entry.collection === 'quotes') {
		const { saidOn, printedOn = 'unknown' } = entry.data;
		return saidOn === 'unknown' ? printedOn : saidOn;
	}
	return 'date' in entry.data ? entry.data.date : 'unknown';
}

/** The story has demands in the order of their files; list pages need them by date. */
function inListOrder(list: PagedList, entries: PagedEntry[]): PagedEntry[] {
	if (list !== 'demands') return entries;
	const startOf = (entry: PagedEntry) => dateOf(entry).slice(0, 10);
	return [...entries].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** How much of a page an entry takes: 1, and half of that for each table of figures it has. */
function weightOf(entry: PagedEntry): number {
	if (entry.collection !== 'events') return 1;
	const { vote, amounts } = entry.data;
	return 1 + (vote ? 0.5 : 0) + (amounts.length > 0 ? 0.5 : 0);
}

function divide(story: Story, list: PagedList): ListPage<PagedEntry>[] {
	const all: PagedEntry[] = [...story[list].values()];
	const entries = all.filter((entry) => !(entry.collection === 'demands' && entry.data.partOf));
	const room = story.translated ? ROOM_IN_TRANSLATION : 1;
	const whole = LIMITS[list].whole * room;
	const most = Math.floor(LIMITS[list].most * room);
	if (entries.reduce((sum, entry) => sum + weightOf(entry), 0) <= whole) return [];
	if (list === 'topics') return paginate('1', entries, most);
	return paginateByDate(inListOrder(list, entries), dateOf, most);
}

interface DividedList {
	/** The years of the list, or its parts when it has no dates. */
	pages: ListPage<PagedEntry>[];
	/** Every page, those below the years too, in reading order. */
	all: ListPage<PagedEntry>[];
	pageByEntry: Map<PagedEntry, ListPage<PagedEntry>>;
}

const dividedLists = memoisePerStory(() => new Map<PagedList, DividedList>());

/** The pages of a list; none when it fits on one page. */
export function dividedList(story: Story, list: PagedList): DividedList {
	const known = dividedLists(story).get(list);
	if (known) return known;
	const pages = divide(story, list);
	const all = pages.flatMap((page) => [page, ...page.below]);
	const pageByEntry = new Map(
		all.flatMap((page) => page.entries.map((entry) => [entry, page] as const)),
	);
	const divided = { pages, all, pageByEntry };
	dividedLists(story).set(list, divided);
	return divided;
}

const publishedIds = (story: Story, list: PagedList): string[] =>
	publishedPagesIn(story.permalinks, folderOf(list));

/** Whether a list page has ever been published under an id. Such a page stays for ever. */
export const wasListPagePublished = (story: Story, list: PagedList, id: string): boolean =>
	publishedIds(story, list).includes(id);

/** Ids of all pages of a list, and of those that were published and are not needed now. */
export const listPageIds = (story: Story, list: PagedList): string[] => [
	...new Set([...dividedList(story, list).all.map(({ id }) => id), ...publishedIds(story, list)]),
];

/** The address of the list page that shows an entry; undefined when its list fits on one page. */
export function listPageOf(story: Story, entry: PagedEntry): string | undefined {
	const page = dividedList(story, entry.collection).pageByEntry.get(entry);
	return page && listPageAddress(entry.collection, page.id);
}
