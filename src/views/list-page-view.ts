// One page of a long list.

import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import {
	linksBelow,
	listPageLink,
	listPageTitle,
	type PageLink,
	wholeList,
} from './list-page-links.ts';
import { dividedList, type PagedList, wasListPagePublished } from './list-pages.ts';

export interface ListPageView<E> {
	title: string;
	entries: E[];
	/** Pages that this one is divided into; of a former page, where its entries are listed now. */
	below: PageLink[];
	/**
	 * Set on a page that was published and is not needed now, because its list has shrunk or is
	 * divided differently. Its address stays valid, and `below` leads to the page that replaces it.
	 */
	isFormer?: true;
	previous?: PageLink;
	next?: PageLink;
}

function formerPage(story: Story, list: PagedList, id: string): ListPageView<never> {
	const { all } = dividedList(story, list);
	const month = id.replace(/-part-\d+$/, '');
	const year = month.slice(0, 4);
	const replacement = all.find((page) => page.id === month) ?? all.find((page) => page.id === year);
	return {
		title: listPageTitle(story, list, { id, entries: [], below: [], count: 0 }),
		entries: [],
		below: [
			replacement
				? listPageLink(story, list, replacement)
				: { ...wholeList(story, list), count: story[list].size },
		],
		isFormer: true,
	};
}

/**
 * One page of a list, with links to its neighbours. Throws when the list has no page with the id
 * and never published one.
 */
export function listPageView<C extends PagedList>(
	story: Story,
	list: C,
	id: string,
): ListPageView<Entry<C>> {
	const { all } = dividedList(story, list);
	const index = all.findIndex((page) => page.id === id);
	const page = all[index];
	if (!page) {
		if (wasListPagePublished(story, list, id)) return formerPage(story, list, id);
		throw new Error(`The list of ${list} has no page “${id}”.`);
	}
	const previous = all[index - 1];
	const next = all[index + 1];
	return {
		title: listPageTitle(story, list, page),
		entries: page.entries as Entry<C>[],
		below: linksBelow(story, list, page),
		...(previous ? { previous: listPageLink(story, list, previous) } : {}),
		...(next ? { next: listPageLink(story, list, next) } : {}),
	};
}
