// The titles of list pages and the links to them.

import { dateInWords, dayNumber, monthInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import type { ListPage } from '../story/pagination.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
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

/** The page of a list as a whole. The questions are a section of the front page. */
export const wholeList = (story: Story, list: PagedList): { title: string; address: string } => ({
	title: list === 'demands' ? demandsTitle(story) : wordsOf(story)(`whole.${list}`),
	address: list === 'topics' ? '/#questions' : LIST_ADDRESSES[list],
});

/** `date`: the part of a page's id that is a date: `2019`, `2019-06`, `undated`. */
function periodInWords(say: Words, date: string, withYear: boolean): string {
	if (date === 'undated') return say('date.notKnownTitle');
	if (date.length === 4) return dateInWords(date, say.language);
	return withYear
		? monthInWords(dayNumber(`${date}-01`), say.language)
		: dateInWords(date, say.language, { month: true, noYear: true });
}

function topicsTitle(story: Story, page: ListPage<PagedEntry>): string {
	const say = wordsOf(story);
	const [first] = page.entries;
	// An empty page is one that was published when there were more questions.
	if (!first) return say('whole.topics');
	const number = (story.rank.get(first as Entry<'topics'>) ?? 0) + 1;
	return say('whole.topicsRange', { from: number, to: number + page.count - 1 });
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
	const say = wordsOf(story);
	const period = periodInWords(say, date, withYear);
	return part ? say('list.part', { title: period, part: Number(part) }) : period;
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
