// What a page shows at the address of a retired entry, one that was merged or withdrawn.

import { addressOf, type CardKey, COLLECTIONS_WITH_PAGE, cardAddress } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import { type AnyEntry, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { finalSuccessor } from '../story/permalinks.ts';
import { wordsOf } from '../story/words-of.ts';
import { COLLECTIONS_WITH_CARD } from './cards/card-view.ts';
import { currentAddress } from './current-address.ts';
import { type EntryLink, titleOf } from './entry-links.ts';
import { foreign } from './foreign.ts';
import { ofOriginal } from './of-original.ts';

/** The collections whose entries have a page or a card, and so have tombstones. */
export { COLLECTIONS_WITH_CARD, COLLECTIONS_WITH_PAGE };

export interface TombstoneView {
	key: string;
	/** Of an entry without a page, also its fragment on the page it was listed on. */
	id: string;
	title: string;
	/** `Quotation`. */
	kind: string;
	/** `Merged` or `Withdrawn`. */
	state: string;
	isMerged: boolean;
	/** When it was retired, in words. */
	on: string;
	/** The same as a calendar day. */
	day: string;
	/** Ends in a full stop. */
	reason: string;
	/** The language of the title and the reason, when it is not that of the story (BCP 47). */
	language?: string;
	address: string;
	/** The entry that replaces it, at the end of a chain of merges. */
	successor?: EntryLink & { key: string; card?: string };
}

const hasCard = (collection: string): boolean =>
	(COLLECTIONS_WITH_CARD as readonly string[]).includes(collection);

function successorOf(story: Story, key: string): TombstoneView['successor'] {
	if (story.permalinks.retired[key]?.mergedInto === undefined) return undefined;
	const successorKey = finalSuccessor(story.permalinks, key);
	if (successorKey === undefined) return undefined;
	const { collection, id } = splitKey(successorKey);
	if (collection === 'story') return undefined;
	const successor: AnyEntry | undefined = story[collection].get(id);
	if (!successor) return undefined;
	return {
		key: successorKey,
		title: titleOf(story, successor),
		address: currentAddress(story, successor),
		...foreign(successor),
		...(hasCard(collection) ? { card: cardAddress(successorKey as CardKey) } : {}),
	};
}

/**
 * A retired entry counts as withdrawn when the entry it was merged into is itself retired. Throws
 * when the ledger has no retired entry with the key.
 */
export function tombstoneView(story: Story, key: string): TombstoneView {
	const retired = story.permalinks.retired[key];
	if (!retired) throw new Error(`The ledger of addresses has no retired entry ${key}.`);
	const say = wordsOf(story);
	const { collection, id } = splitKey(key);
	const successor = successorOf(story, key);
	return {
		key,
		id,
		title: retired.title,
		kind: say(`noun.${collection}`),
		state: say(successor ? 'retired.merged' : 'retired.withdrawn'),
		isMerged: successor !== undefined,
		on: dateInWords(retired.on, story.story.data.language),
		day: retired.on,
		reason: /[.!?]$/.test(retired.reason)
			? retired.reason
			: say('text.sentence', { text: retired.reason }),
		...ofOriginal(story),
		address: addressOf({ collection, id }),
		...(successor ? { successor } : {}),
	};
}

/** The retired entries of some collections, sorted by key. */
export const tombstonesOf = (story: Story, collections: readonly string[]): TombstoneView[] =>
	Object.keys(story.permalinks.retired)
		.filter((key) => collections.includes(splitKey(key).collection))
		.sort()
		.map((key) => tombstoneView(story, key));
