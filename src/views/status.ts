// What an embedding newsroom may ask of an entry: does it still stand, and as what?
import { addressOf, statusAddress } from '../story/addresses.ts';
import { correctionsTo } from '../story/corrections-to.ts';
import { type Key, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { currentAddress } from './current-address.ts';
import { titleOf } from './entry-links.ts';
import { tombstoneView } from './tombstone.ts';

export interface StatusView {
	/** `quotes/q-example`. */
	id: string;
	title: string;
	address: string;
	state: 'current' | 'corrected' | 'merged' | 'withdrawn';
	edition: number;
	editionDate: string;
	asOf: string;
	corrections: {
		id: string;
		date: string;
		kind: string;
		before: string;
		after: string;
		address: string;
	}[];
	mergedInto?: { id: string; address: string; status: string };
	reason?: string;
	on?: string;
}

const LISTED = [
	'topics',
	'parties',
	'people',
	'demands',
	'quotes',
	'differences',
	'sources',
	'events',
	'terms',
	'corrections',
] as const;

/** Every entry with a status: those that are there and those that are gone. */
export const statusKeys = (story: Story): Key[] =>
	[
		'story/story' as Key,
		...LISTED.flatMap((name) => [...story[name].keys()].map((id): Key => `${name}/${id}`)),
		...(Object.keys(story.permalinks.retired) as Key[]),
	].sort();

export function statusView(story: Story, key: Key): StatusView {
	const { collection, id } = splitKey(key);
	const entry = collection === 'story' ? story.story : story[collection].get(id);
	const retired = entry ? undefined : tombstoneView(story, key);
	const touches = collection === 'story' ? 'story' : key;
	const corrections = correctionsTo(story, touches).map((one) => ({
		id: one.id,
		date: one.data.date,
		kind: one.data.kind,
		before: one.data.before,
		after: one.data.after,
		address: addressOf(one),
	}));
	const { edition, editionDate, asOf } = story.story.data;
	const successor = retired?.successor;
	return {
		id: key,
		title: entry ? titleOf(entry) : (retired?.title ?? ''),
		address: currentAddress(story, { collection, id }),
		state: retired
			? retired.isMerged
				? 'merged'
				: 'withdrawn'
			: corrections.length > 0
				? 'corrected'
				: 'current',
		edition,
		editionDate,
		asOf,
		corrections,
		...(successor
			? {
					mergedInto: {
						id: successor.key,
						address: successor.address,
						status: statusAddress(splitKey(successor.key)),
					},
				}
			: {}),
		...(retired ? { reason: retired.reason, on: retired.day } : {}),
	};
}
