// When a page was first published and when it last changed, as the ledger and the editions tell.

import { correctionsTo } from '../story/corrections-to.ts';
import { type AnyEntry, keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { currentAddress } from './current-address.ts';
import { editionsOfEntry } from './entry-editions.ts';

/** Calendar days. */
export interface PageDays {
	published: string;
	modified: string;
}

const latest = (days: string[]): string => days.reduce((a, b) => (a < b ? b : a));

/** The day of the edition that first published an address; that of the current one for a new address. */
function firstPublished(story: Story, address: string): string {
	const edition = story.permalinks.addresses[address];
	const known = story.editions.find((one) => one.edition === edition);
	return known?.date ?? story.story.data.editionDate;
}

/**
 * The days of the page of an entry. It changed when its own fields or texts did, when it was
 * corrected, and in a translation when that was made; not when an entry it links to did.
 */
export function pageDays(story: Story, entry: AnyEntry): PageDays {
	const isStory = entry.collection === 'story';
	const key = keyOf(entry);
	const published = firstPublished(story, currentAddress(story, entry).split('#')[0] ?? '/');
	const changed = isStory ? story.story.data.editionDate : editionsOfEntry(story, key).at(-1)?.date;
	const corrections = correctionsTo(story, isStory ? 'story' : key);
	const modified = latest([
		published,
		...(changed ? [changed] : []),
		...(story.translated?.on ? [story.translated.on] : []),
		...corrections.map(({ data }) => data.date),
	]);
	return { published, modified };
}
