// Feeds for newsrooms that embed cards: what became of one entry, or of all of a collection.

import { entryFeedAddress } from '../story/addresses.ts';
import { correctionsTo } from '../story/corrections-to.ts';
import { type Key, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { CardedCollection } from './cards/card-view.ts';
import { correctionItem } from './correction-item.ts';
import { currentAddress } from './current-address.ts';
import { editionsOfEntry } from './entry-editions.ts';
import { titleOf } from './entry-links.ts';
import { type FeedView, feedOf, newestFirst } from './feed.ts';
import type { FeedItem } from './feed-item.ts';
import { tombstoneView } from './tombstone.ts';

/** Most items of the feed of a collection. Of one entry all are listed. */
const MOST_ITEMS = 50;

function titleAt(story: Story, key: Key): string {
	const { collection, id } = splitKey(key);
	const entry = collection === 'story' ? story.story : story[collection].get(id);
	return entry ? titleOf(story, entry) : (story.permalinks.retired[key]?.title ?? id);
}

function endOf(story: Story, key: Key): FeedItem[] {
	if (!story.permalinks.retired[key]) return [];
	const { title, state, day, reason, address } = tombstoneView(story, key);
	return [
		{
			id: `${entryFeedAddress(key)}#retired`,
			address,
			title: wordsOf(story)('feed.retired', { title, state }),
			day,
			text: reason,
		},
	];
}

/** What became of an entry: its editions, its corrections, its end; newest first. */
function itemsOf(story: Story, key: Key): FeedItem[] {
	const say = wordsOf(story);
	const title = titleAt(story, key);
	const [first, ...changes] = editionsOfEntry(story, key);
	const editionItem = (
		{ edition, date }: typeof first,
		texts: Pick<FeedItem, 'title' | 'text'>,
	): FeedItem => ({
		id: `${entryFeedAddress(key)}#edition-${edition}`,
		address: currentAddress(story, splitKey(key)),
		day: date,
		...texts,
	});
	return newestFirst([
		...endOf(story, key),
		...correctionsTo(story, key).map((one) => correctionItem(story, one)),
		...changes
			.map((one) =>
				editionItem(one, {
					title: say('feed.changed', { title }),
					text: say('feed.changedText', { edition: one.edition }),
				}),
			)
			.reverse(),
		editionItem(first, {
			title,
			text: say('feed.publishedText', { edition: first.edition }),
		}),
	]);
}

/** The keys of the entries of a collection, retired ones included, sorted. */
const keysOf = (story: Story, collection: CardedCollection): Key[] =>
	[
		...[...story[collection].keys()].map((id): Key => `${collection}/${id}`),
		...(Object.keys(story.permalinks.retired) as Key[]).filter((key) =>
			key.startsWith(`${collection}/`),
		),
	].sort();

/** The keys of all entries that have a feed of their own: those with a card, and those that had one. */
export const feedKeys = (story: Story, collections: readonly CardedCollection[]): Key[] =>
	collections.flatMap((collection) => keysOf(story, collection));

/** The feed of one card. Throws when the key names neither an entry nor a retired one. */
export function entryFeed(story: Story, key: Key): FeedView {
	const say = wordsOf(story);
	return feedOf(story, {
		title: say('feed.ofCard', { title: titleAt(story, key) }),
		description: say('feed.ofCardNote'),
		items: itemsOf(story, key),
	});
}

/** The feed of the cards of a collection: the newest changes and corrections. */
export function collectionFeed(story: Story, collection: CardedCollection): FeedView {
	const say = wordsOf(story);
	// Corrections that touch several cards stand in it once.
	const items = new Map(
		keysOf(story, collection)
			.flatMap((key) => itemsOf(story, key))
			.map((item) => [item.id, item]),
	);
	return feedOf(story, {
		title: say('feed.ofCards', { cards: say(`gallery.${collection}`) }),
		description: say('feed.ofCardsNote'),
		items: newestFirst([...items.values()]).slice(0, MOST_ITEMS),
	});
}
