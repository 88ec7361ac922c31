// The gallery of cards: a front page with the instructions and the timeline, and pages for each
// kind of entry.

import type { CardKey } from '../story/addresses.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { publishedPagesIn } from '../story/permalinks.ts';
import { wordsOf } from '../story/words-of.ts';
import { isBareKey } from '../words/is-bare-key.ts';
import {
	type CardedCollection,
	type CardView,
	COLLECTIONS_WITH_CARD,
	cardView,
} from './cards/card-view.ts';

/**
 * Most cards on a page. A card takes up to 350 compressed bytes and the rest of the page 5,000, of
 * the page budget of 14,000.
 */
const CARDS_ON_PAGE = 24;

export interface GalleryPage {
	/** `quotes`, and `quotes-2` for the second page of a collection. */
	id: string;
	title: string;
	address: string;
	cards: CardKey[];
}

/** `index` counts the pages of a collection from 0. */
const galleryPageId = (collection: string, index: number) =>
	index === 0 ? collection : `${collection}-${index + 1}`;
const galleryPageAddress = (id: string) => `/share/${id}/`;

function pagesOf(story: Story, collection: CardedCollection): GalleryPage[] {
	const keys = [...story[collection].keys()].map((id): CardKey => `${collection}/${id}`);
	const say = wordsOf(story);
	const heading = say(`gallery.${collection}`);
	const pages = Math.ceil(keys.length / CARDS_ON_PAGE);
	return Array.from({ length: pages }, (_, i) => {
		const id = galleryPageId(collection, i);
		return {
			id,
			title:
				pages === 1 ? heading : say('list.partOf', { title: heading, part: i + 1, parts: pages }),
			address: galleryPageAddress(id),
			cards: keys.slice(i * CARDS_ON_PAGE, (i + 1) * CARDS_ON_PAGE),
		};
	});
}

/** The pages that hold cards, in the order of the gallery. */
export const galleryPages = (story: Story): GalleryPage[] =>
	COLLECTIONS_WITH_CARD.flatMap((collection) => pagesOf(story, collection));

/**
 * Pages that were published when there were more cards. They stay, empty, and lead to the gallery.
 */
function formerGalleryPages(story: Story): GalleryPage[] {
	const say = wordsOf(story);
	const ids = new Set(galleryPages(story).map(({ id }) => id));
	return publishedPagesIn(story.permalinks, '/share/')
		.filter((id) => !ids.has(id))
		.map((id) => {
			const [, collection = '', part = '1'] = /^([a-z]+)(?:-(\d+))?$/.exec(id) ?? [];
			const key = `gallery.${collection}`;
			const title = say('list.part', {
				title: say(isBareKey(key) ? key : 'gallery.cards'),
				part: Number(part),
			});
			return { id, title, address: galleryPageAddress(id), cards: [] };
		});
}

/** Every page of the gallery but its front page, by id. */
export const allGalleryPages = memoisePerStory(
	(story: Story): ReadonlyMap<string, GalleryPage> =>
		new Map([...galleryPages(story), ...formerGalleryPages(story)].map((page) => [page.id, page])),
);

/** One page of the gallery. Throws when it has none with the id and never published one. */
export function galleryPage(story: Story, id = ''): GalleryPage {
	const page = allGalleryPages(story).get(id);
	if (!page) throw new Error(`The gallery has no page “${id}”.`);
	return page;
}

export const galleryCards = (story: Story, page: GalleryPage): CardView[] =>
	page.cards.map((key) => cardView(story, key));

/** The fragment of a card on its page of the gallery: `quotes-q-example`. */
export const cardPlace = (key: CardKey): string => key.replace('/', '-');

/** Where the gallery offers a card: `/share/quotes/#quotes-q-example`, `/embed/#story`. */
export function galleryAddress(story: Story, key: CardKey): string {
	if (!key.includes('/')) return `/embed/#${cardPlace(key)}`;
	const [collection, id] = key.split('/') as [CardedCollection, string];
	const rank = story.rank.get(story[collection].get(id) as AnyEntry) ?? 0;
	const page = galleryPageId(collection, Math.floor(rank / CARDS_ON_PAGE));
	return `${galleryPageAddress(page)}#${cardPlace(key)}`;
}
