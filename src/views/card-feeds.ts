import {
	type CardKey,
	collectionFeedAddress,
	entryFeedAddress,
	FEEDS,
	statusAddress,
} from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { COLLECTIONS_WITH_CARD } from './cards/card-view.ts';
import type { EntryLink } from './entry-links.ts';

export interface CardFeeds {
	/** The feed of everything. */
	all: string;
	/** The feed of each kind of card. */
	kinds: EntryLink[];
	/** The forms of addresses, with KIND and ID to be filled in. */
	ofOneCard: string;
	statusOfOneCard: string;
	/** The same of the card as an edition left it, with EDITION too. */
	cardOfEdition: string;
	/** The status of the first card. */
	example: string;
}

/** The feed of a card; of the timeline and of the story as a whole, that of everything. */
export const feedOfCard = (of: CardKey): string =>
	of.includes('/') ? entryFeedAddress(of) : FEEDS.atom.address;

/** Where newsrooms hear of corrections to cards. */
export function cardFeeds(story: Story): CardFeeds {
	const say = wordsOf(story);
	const kinds = COLLECTIONS_WITH_CARD.filter((collection) => story[collection].size > 0);
	const [first] = kinds;
	const [id] = first ? story[first].keys() : [];
	const example =
		first && id ? { collection: first, id } : { collection: 'story' as const, id: 'story' };
	return {
		all: FEEDS.atom.address,
		kinds: kinds.map((collection) => ({
			title: say(`gallery.${collection}`),
			address: collectionFeedAddress(collection),
		})),
		ofOneCard: entryFeedAddress('KIND/ID'),
		statusOfOneCard: '/status/KIND/ID.json',
		cardOfEdition: '/embed/KIND/ID/EDITION/',
		example: statusAddress(example),
	};
}
