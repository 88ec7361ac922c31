// What stands at the address of an entry that was merged or withdrawn.
import {
	addressOf,
	type CardKey,
	COLLECTIONS_WITH_CARD,
	COLLECTIONS_WITH_PAGE,
	cardAddress,
} from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import { type AnyEntry, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { finalSuccessor } from '../story/permalinks.ts';
import { currentAddress } from './current-address.ts';
import { type EntryLink, titleOf } from './entry-links.ts';
import { collectionNoun } from './labels.ts';

/** For pages: the collections that have a page an entry, and those that have a card. */
export { COLLECTIONS_WITH_CARD, COLLECTIONS_WITH_PAGE };

export interface TombstoneView {
	key: string;
	/** Its place on the list it stood on, for entries without a page. */
	id: string;
	title: string;
	/** `Quotation`. */
	kind: string;
	state: 'Merged' | 'Withdrawn';
	isMerged: boolean;
	on: string;
	/** The day as data, `2026-11-24`. */
	day: string;
	reason: string;
	address: string;
	successor?: EntryLink & { key: string; card?: string };
}

const hasCard = (collection: string): boolean =>
	(COLLECTIONS_WITH_CARD as readonly string[]).includes(collection);

export function tombstoneView(story: Story, key: string): TombstoneView {
	const retired = story.permalinks.retired[key];
	if (!retired) throw new Error(`Nothing says that ${key} is gone.`);
	const { collection, id } = splitKey(key);
	const end = retired.mergedInto === undefined ? undefined : finalSuccessor(story.permalinks, key);
	const there = end === undefined ? undefined : splitKey(end);
	const successor =
		there && there.collection !== 'story'
			? (story[there.collection].get(there.id) as AnyEntry | undefined)
			: undefined;
	return {
		key,
		id,
		title: retired.title,
		kind: collectionNoun[collection],
		state: successor ? 'Merged' : 'Withdrawn',
		isMerged: successor !== undefined,
		on: dateInWords(retired.on, story.story.data.language),
		day: retired.on,
		reason: /[.!?]$/.test(retired.reason) ? retired.reason : `${retired.reason}.`,
		address: addressOf({ collection, id }),
		...(successor && end
			? {
					successor: {
						key: end,
						title: titleOf(successor),
						address: currentAddress(story, successor),
						...(hasCard(successor.collection) ? { card: cardAddress(end as CardKey) } : {}),
					},
				}
			: {}),
	};
}

/** Every entry of some collections that is gone, by key. */
export const tombstonesOf = (story: Story, collections: readonly string[]): TombstoneView[] =>
	Object.keys(story.permalinks.retired)
		.filter((key) => collections.includes(splitKey(key).collection))
		.sort()
		.map((key) => tombstoneView(story, key));
