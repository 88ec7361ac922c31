// When a page was first published and when it last changed, as the ledger and the editions tell.

import { correctionsTo } from '../story/corrections-to.ts';
import type { AnyEntry, Key } from '../story/entry.ts';
import { keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { currentAddress } from './current-address.ts';
import { editionsKnown } from './editions-known.ts';

/** Calendar days. */
export interface PageDays {
	published: string;
	modified: string;
}

const latest = (days: string[]): string => days.reduce((a, b) => (a < b ? b : a));

/** The day of the edition that last changed each entry, by key. */
const changedIn = memoisePerStory((story): Map<string, string> => {
	const days = new Map<string, string>();
	const texts = new Map<string, string>();
	const editions = editionsKnown(story);
	// Of a first edition everything is of one day, and no snapshot is needed to say so.
	if (editions.length === 1) return days;
	for (const { date, entries } of editions)
		for (const [key, entry] of Object.entries(entries)) {
			const text = JSON.stringify(entry);
			if (texts.get(key) === text) continue;
			texts.set(key, text);
			days.set(key, date);
		}
	return days;
});

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
	const { editionDate } = story.story.data;
	const isStory = entry.collection === 'story';
	const published = firstPublished(story, currentAddress(story, entry).split('#')[0] ?? '/');
	const changed = isStory ? editionDate : (changedIn(story).get(keyOf(entry)) ?? editionDate);
	const corrections = correctionsTo(story, isStory ? 'story' : (keyOf(entry) as Key));
	const modified = latest([
		published,
		changed,
		...(story.translated?.on ? [story.translated.on] : []),
		...corrections.map(({ data }) => data.date),
	]);
	return { published, modified };
}
