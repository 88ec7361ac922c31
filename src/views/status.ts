// The status of an entry, for newsrooms that embed it: whether it is current, corrected, merged or
// withdrawn.

import { addressOf, statusAddress } from '../story/addresses.ts';
import { correctionsTo } from '../story/corrections-to.ts';
import { type Key, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { currentAddress } from './current-address.ts';
import { type EditionDays, editionsOfEntry } from './entry-editions.ts';
import { titleOf } from './entry-links.ts';
import { type TombstoneView, tombstoneView } from './tombstone.ts';

export interface StatusView {
	/** `quotes/q-example`. */
	id: string;
	title: string;
	address: string;
	state: 'current' | 'corrected' | 'merged' | 'withdrawn';
	/**
	 * The edition that last changed it, so that the status of what did not change keeps its bytes.
	 * Dates are calendar days.
	 */
	edition: number;
	editionDate: string;
	asOf: string;
	/** Whether the dispute goes on or has ended as of that day, when the story says so. */
	storyStatus?: 'ongoing' | 'ended';
	/** Newest first. */
	corrections: {
		id: string;
		date: string;
		kind: string;
		before: string;
		after: string;
		address: string;
	}[];
	mergedInto?: { id: string; address: string; status: string };
	/** Why and when it was retired. */
	reason?: string;
	on?: string;
}

const COLLECTIONS = [
	'topics',
	'parties',
	'people',
	'demands',
	'quotes',
	'differences',
	'sources',
	'figures',
	'events',
	'terms',
	'corrections',
] as const;

/** The keys of all entries that have a status, retired ones included, sorted. */
export const statusKeys = (story: Story): Key[] =>
	[
		'story/story' as Key,
		...COLLECTIONS.flatMap((name) => [...story[name].keys()].map((id): Key => `${name}/${id}`)),
		...(Object.keys(story.permalinks.retired) as Key[]),
	].sort();

function stateOf(retired: TombstoneView | undefined, isCorrected: boolean): StatusView['state'] {
	if (retired) return retired.isMerged ? 'merged' : 'withdrawn';
	return isCorrected ? 'corrected' : 'current';
}

function mergedIntoOf(retired: TombstoneView | undefined): StatusView['mergedInto'] {
	if (!retired?.successor) return undefined;
	const { key, address } = retired.successor;
	return { id: key, address, status: statusAddress(splitKey(key)) };
}

/** The edition that last changed an entry. The story itself changes with each. */
function lastChange(story: Story, key: Key): EditionDays {
	const { edition, editionDate: date, asOf } = story.story.data;
	const current = { edition, date, asOf };
	return key === 'story/story' ? current : (editionsOfEntry(story, key).at(-1) ?? current);
}

/** The status of an entry. Throws when the key names neither an entry nor a retired one. */
export function statusView(story: Story, key: Key): StatusView {
	const { collection, id } = splitKey(key);
	const entry = collection === 'story' ? story.story : story[collection].get(id);
	const retired = entry ? undefined : tombstoneView(story, key);
	const mergedInto = mergedIntoOf(retired);
	const affected = collection === 'story' ? 'story' : key;
	const corrections = correctionsTo(story, affected).map((one) => ({
		id: one.id,
		date: one.data.date,
		kind: one.data.kind,
		before: one.data.before,
		after: one.data.after,
		address: addressOf(one),
	}));
	const { edition, date: editionDate, asOf } = lastChange(story, key);
	const { status } = story.story.data;
	return {
		id: key,
		title: entry ? titleOf(story, entry) : (retired?.title ?? ''),
		address: currentAddress(story, { collection, id }),
		state: stateOf(retired, corrections.length > 0),
		edition,
		editionDate,
		asOf,
		...(status ? { storyStatus: status } : {}),
		corrections,
		...(mergedInto ? { mergedInto } : {}),
		...(retired ? { reason: retired.reason, on: retired.day } : {}),
	};
}
