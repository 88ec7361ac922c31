// What stands at the address of an entry that was merged or withdrawn.
import { addressOf, CARDED, type Carded, cardAddress, PAGED } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import { type AnyEntry, halves } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { endOfChain } from '../story/permalinks.ts';
import { collectionNoun } from './labels.ts';
import { type Listed, titleOf } from './listed.ts';
import { placeOf } from './place-of.ts';

/** For pages: the collections that have a page an entry, and those that have a card. */
export { CARDED, PAGED };

export interface GoneView {
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
	successor?: Listed & { key: string; card?: string };
}

const isCarded = (collection: string): boolean =>
	(CARDED as readonly string[]).includes(collection);

export function goneView(story: Story, key: string): GoneView {
	const gone = story.permalinks.gone[key];
	if (!gone) throw new Error(`Nothing says that ${key} is gone.`);
	const { collection, id } = halves(key);
	const end = gone.mergedInto === undefined ? undefined : endOfChain(story.permalinks, key);
	const there = end === undefined ? undefined : halves(end);
	const successor =
		there && there.collection !== 'story'
			? (story[there.collection].get(there.id) as AnyEntry | undefined)
			: undefined;
	return {
		key,
		id,
		title: gone.title,
		kind: collectionNoun[collection],
		state: successor ? 'Merged' : 'Withdrawn',
		isMerged: successor !== undefined,
		on: dateInWords(gone.on, story.story.data.language),
		day: gone.on,
		reason: /[.!?]$/.test(gone.reason) ? gone.reason : `${gone.reason}.`,
		address: addressOf({ collection, id }),
		...(successor && end
			? {
					successor: {
						key: end,
						title: titleOf(successor),
						address: placeOf(story, successor),
						...(isCarded(successor.collection) ? { card: cardAddress(end as Carded) } : {}),
					},
				}
			: {}),
	};
}

/** Every entry of some collections that is gone, by key. */
export const goneFrom = (story: Story, collections: readonly string[]): GoneView[] =>
	Object.keys(story.permalinks.gone)
		.filter((key) => collections.includes(halves(key).collection))
		.sort()
		.map((key) => goneView(story, key));
