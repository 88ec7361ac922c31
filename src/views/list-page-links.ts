// The titles of list pages and the links to them.

import { dateInWords, dayNumber, monthInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import type { ListPage } from '../story/pagination.ts';
import { demandsTitle } from './demands-title.ts';
import {
	dividedList,
	LIST_ADDRESSES,
	listPageAddress,
	type PagedEntry,
	type PagedList,
} from './list-pages.ts';

export interface PageLink {
	title: string;
	address: string;
	/** Entries on the page and on those below it. */
	count: number;
}

/** The pages of a long list, for the page of the list as a whole. */
export interface ListIndex {
	/** `below`: the months and parts that a long year is divided into. */
	years: (PageLink & { below: PageLink[] })[];
}

const WHOLE_LISTS: Record<PagedList, { title: string; address: string }> = {
	quotes: { title: 'In their words', address: LIST_ADDRESSES.quotes },
	demands: { title: 'Asks and offers', address: LIST_ADDRESSES.demands },
	sources: { title: 'Sources', address: LIST_ADDRESSES.sources },
	events: { title: 'Timeline', address: LIST_ADDRESSES.events },
	topics: { title: 'Questions', address: '/#questions' },
};

/** The page of a list as a whole. The questions are a section of the front page. */
export const wholeList = (story: Story, list: PagedList): { title: string; address: string } =>
	list === 'demands' ? { ...WHOLE_LISTS.demands, title: demandsTitle(story) } : WHOLE_LISTS[list];

/** `date`: the part of a page's id that is a date: `2019`, `2019-06`, `undated`. */
function periodInWords(date: string, language: string, withYear: boolean): string {
	if (date === 'undated') return 'Date not known';
	if (date.length === 4) return date;
	return withYear
		? monthInWords(dayNumber(`${date}-01`), language)
		: dateInWords(date, language, { month: true, noYear: true });
}

function topicsTitle(story: Story, page: ListPage<PagedEntry>): string {
	const [first] = page.entries;
	// An empty page is one that was published when there were more questions.
	if (!first) return WHOLE_LISTS.topics.title;
	const number = (story.rank.get(first as Entry<'topics'>) ?? 0) + 1;
	return `Questions ${number} to ${number + page.count - 1}`;
}

/** `June 2019, part 2`. `withYear: false` is for pages named below their year: `Jun`. */
export function listPageTitle(
	story: Story,
	list: PagedList,
	page: ListPage<PagedEntry>,
	{ withYear = true } = {},
): string {
	if (list === 'topics') return topicsTitle(story, page);
	const [, date = '', part] = /^(.*?)(?:-part-(\d+))?$/.exec(page.id) ?? [];
	const period = periodInWords(date, story.story.data.language, withYear);
	return part ? `${period}, part ${part}` : period;
}

export const listPageLink = (
	story: Story,
	list: PagedList,
	page: ListPage<PagedEntry>,
	options: { withYear?: boolean } = {},
): PageLink => ({
	title: listPageTitle(story, list, page, options),
	address: listPageAddress(list, page.id),
	count: page.count,
});

/** Links to the pages that a year is divided into, named without the year. */
export const linksBelow = (story: Story, list: PagedList, year: ListPage<PagedEntry>): PageLink[] =>
	year.below.map((page) => listPageLink(story, list, page, { withYear: false }));

/** The years and months of a long list; undefined when the list fits on one page. */
export function listIndex(story: Story, list: PagedList): ListIndex | undefined {
	const { pages } = dividedList(story, list);
	if (pages.length === 0) return undefined;
	return {
		years: pages.map((page) => ({
			...listPageLink(story, list, page),
			below: linksBelow(story, list, page),
		})),
	};
}
