// Which lists of a story are on shelves, and what stands on each.

import { dateInWords, dayNumber, monthInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type ListPage, paginate, paginateByDate } from '../story/pagination.ts';
import { publishedPagesIn } from '../story/permalinks.ts';

export type PagedList = 'quotes' | 'demands' | 'sources' | 'events' | 'topics';

/** A list of up to `whole` entries stands on one page; a longer one on shelves of `most`. From the weight of one entry, compressed, and the 14,000 bytes of a page. */
const ROOM: Record<PagedList, { whole: number; most: number }> = {
	quotes: { whole: 30, most: 20 },
	demands: { whole: 50, most: 30 },
	sources: { whole: 110, most: 80 },
	events: { whole: 40, most: 14 },
	topics: { whole: 24, most: 150 },
};

const LISTS: Record<PagedList, string> = {
	quotes: '/quotes/',
	demands: '/demands/',
	sources: '/sources/',
	events: '/timeline/',
	topics: '/topics/',
};
/** The page that holds the list as a whole. */
const WHOLE: Record<PagedList, { title: string; address: string }> = {
	quotes: { title: 'In their words', address: LISTS.quotes },
	demands: { title: 'Asks and offers', address: LISTS.demands },
	sources: { title: 'Sources', address: LISTS.sources },
	events: { title: 'Timeline', address: LISTS.events },
	topics: { title: 'Questions', address: '/#questions' },
};

export interface PageLink {
	title: string;
	address: string;
	count: number;
}

export interface ListIndex {
	years: (PageLink & { below: PageLink[] })[];
}

export interface ListPageView<E> {
	title: string;
	entries: E[];
	below: PageLink[];
	/** A shelf that was published and is no more, since its list has shrunk or was divided otherwise: it stays, and leads to where its entries stand now. */
	isFormer?: true;
	previous?: PageLink;
	next?: PageLink;
}

function dateOf(entry: Entry<PagedList>): string {
	const data = entry.data as { date?: string; saidOn?: string; printedOn?: string };
	return (
		data.date ??
		(data.saidOn === 'unknown' ? (data.printedOn ?? 'unknown') : (data.saidOn ?? 'unknown'))
	);
}

const made = new WeakMap<Story, Map<PagedList, ListPage<Entry<PagedList>>[]>>();

/** The shelves of a list, none when it stands on one page. Made once for a story. */
function pagesOf(story: Story, list: PagedList): ListPage<Entry<PagedList>>[] {
	const known = made.get(story) ?? new Map<PagedList, ListPage<Entry<PagedList>>[]>();
	made.set(story, known);
	let pages = known.get(list);
	if (!pages) {
		const all = [...story[list].values()].filter(
			(entry) => !(entry.collection === 'demands' && entry.data.partOf),
		) as Entry<PagedList>[];
		const { whole, most } = ROOM[list];
		const inOrder =
			list === 'demands'
				? [...all].sort((a, b) => (dateOf(a).slice(0, 10) < dateOf(b).slice(0, 10) ? -1 : 1))
				: all;
		pages =
			all.length <= whole
				? []
				: list === 'topics'
					? paginate('1', all, most)
					: paginateByDate(inOrder, dateOf, most);
		known.set(list, pages);
	}
	return pages;
}

const flat = (pages: ListPage<Entry<PagedList>>[]) =>
	pages.flatMap((page) => [page, ...page.below]);

/** `inYear`: under the heading of its year, where a month needs no year. */
function titleOf(
	story: Story,
	list: PagedList,
	page: ListPage<Entry<PagedList>>,
	inYear = false,
): string {
	const [, date = '', part] = /^(.*?)(?:-part-(\d+))?$/.exec(page.id) ?? [];
	if (list === 'topics') {
		if (page.count === 0) return WHOLE.topics.title;
		const first = (story.rank.get(page.entries[0] as Entry<'topics'>) ?? 0) + 1;
		return `Questions ${first} to ${first + page.count - 1}`;
	}
	const words =
		date === 'undated'
			? 'Date not known'
			: date.length === 4
				? date
				: inYear
					? dateInWords(date, story.story.data.language, { month: true, noYear: true })
					: monthInWords(dayNumber(`${date}-01`), story.story.data.language);
	return part ? `${words}, part ${part}` : words;
}

const linkTo = (
	story: Story,
	list: PagedList,
	page: ListPage<Entry<PagedList>>,
	inYear = false,
): PageLink => ({
	title: titleOf(story, list, page, inYear),
	address: `${LISTS[list]}in/${page.id}/`,
	count: page.count,
});

/** The years and months of a long list; undefined when the list stands on one page. */
export function listIndex(story: Story, list: PagedList): ListIndex | undefined {
	const pages = pagesOf(story, list);
	return pages.length === 0
		? undefined
		: {
				years: pages.map((page) => ({
					...linkTo(story, list, page),
					below: page.below.map((one) => linkTo(story, list, one, true)),
				})),
			};
}

/** Ids of all shelves of a list, and of those that were published before and answer for ever. */
export const listPageIds = (story: Story, list: PagedList): string[] => [
	...new Set([
		...flat(pagesOf(story, list)).map(({ id }) => id),
		...publishedPagesIn(story.permalinks, `${LISTS[list]}in/`),
	]),
];

/** The page of a shelf that is no more. */
function formerPage(story: Story, list: PagedList, id: string): ListPageView<never> {
	const all = flat(pagesOf(story, list));
	const month = id.replace(/-part-\d+$/, '');
	const now = [month, month.slice(0, 4)]
		.flatMap((one) => all.find((page) => page.id === one) ?? [])
		.slice(0, 1)
		.map((page) => linkTo(story, list, page));
	return {
		title: titleOf(story, list, { id, entries: [], below: [], count: 0 }),
		entries: [],
		below: now.length > 0 ? now : [{ ...WHOLE[list], count: story[list].size }],
		isFormer: true,
	};
}

/** One shelf, with the way to its neighbours. */
export function listPageView<C extends PagedList>(
	story: Story,
	list: C,
	id: string,
): ListPageView<Entry<C>> {
	const all = flat(pagesOf(story, list));
	const at = all.findIndex((page) => page.id === id);
	const page = all[at];
	if (!page && publishedPagesIn(story.permalinks, `${LISTS[list]}in/`).includes(id))
		return formerPage(story, list, id);
	if (!page) throw new Error(`The list of ${list} has no shelf “${id}”.`);
	const [previous, next] = [all[at - 1], all[at + 1]];
	return {
		title: titleOf(story, list, page),
		entries: page.entries as Entry<C>[],
		below: page.below.map((one) => linkTo(story, list, one, true)),
		...(previous ? { previous: linkTo(story, list, previous) } : {}),
		...(next ? { next: linkTo(story, list, next) } : {}),
	};
}

/** Where an entry of a long list is told in full: its shelf’s address; undefined when the list stands on one page. */
export function listPageOf(story: Story, entry: Entry<PagedList>): string | undefined {
	const page = pageByEntry(story, entry.collection).get(entry);
	return page && linkTo(story, entry.collection, page).address;
}

const byEntry = new WeakMap<
	ListPage<Entry<PagedList>>[],
	Map<Entry<PagedList>, ListPage<Entry<PagedList>>>
>();
function pageByEntry(
	story: Story,
	list: PagedList,
): Map<Entry<PagedList>, ListPage<Entry<PagedList>>> {
	const pages = pagesOf(story, list);
	const known =
		byEntry.get(pages) ??
		new Map(flat(pages).flatMap((page) => page.entries.map((entry) => [entry, page] as const)));
	byEntry.set(pages, known);
	return known;
}
