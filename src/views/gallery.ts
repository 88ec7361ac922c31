// The gallery of cards: a front with the instructions and the key days, and a shelf for each kind of entry, in parts when there are many.
import type { CardKey, COLLECTIONS_WITH_CARD } from '../story/addresses.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { publishedPagesIn } from '../story/permalinks.ts';
import type { CardView } from './cards/card.ts';
import { cardView } from './cards/card-view.ts';

/** Cards on a shelf: up to 350 bytes each, compressed quickly, beside 5,000 of the page; a page has room for 14,000. */
const MOST = 24;
const ORDER = [
	'quotes',
	'differences',
	'topics',
	'demands',
	'parties',
] as const satisfies (typeof COLLECTIONS_WITH_CARD)[number][];
const HEADINGS: Record<(typeof COLLECTIONS_WITH_CARD)[number], string> = {
	quotes: 'Quotations',
	differences: 'Where accounts differ',
	topics: 'Questions',
	demands: 'Demands and offers',
	parties: 'Parties',
};

export interface GalleryPage {
	/** `quotes`, and from the second part on `quotes-2`. */
	id: string;
	title: string;
	address: string;
	cards: CardKey[];
}

const galleryPageId = (collection: string, part: number) =>
	part === 0 ? collection : `${collection}-${part + 1}`;
const galleryPageAddress = (id: string) => `/share/${id}/`;

/** Every shelf, in the order of the gallery. */
export function galleryPages(story: Story): GalleryPage[] {
	return ORDER.flatMap((collection) => {
		const all = [...story[collection].keys()].map((id): CardKey => `${collection}/${id}`);
		const parts = Math.ceil(all.length / MOST);
		return Array.from({ length: parts }, (_, part) => {
			const id = galleryPageId(collection, part);
			return {
				id,
				title:
					parts === 1
						? HEADINGS[collection]
						: `${HEADINGS[collection]}, part ${part + 1} of ${parts}`,
				address: galleryPageAddress(id),
				cards: all.slice(part * MOST, (part + 1) * MOST),
			};
		});
	});
}

/** Shelves that were published when there were more cards: they stay, empty, and lead to the gallery. */
function formerGalleryPages(story: Story): GalleryPage[] {
	const ids = new Set(galleryPages(story).map(({ id }) => id));
	return publishedPagesIn(story.permalinks, '/share/')
		.filter((id) => !ids.has(id))
		.map((id) => {
			const [, collection = '', part = '1'] = /^([a-z]+)(?:-(\d+))?$/.exec(id) ?? [];
			return {
				id,
				title: `${(HEADINGS as Record<string, string>)[collection] ?? 'Cards'}, part ${part}`,
				address: galleryPageAddress(id),
				cards: [],
			};
		});
}

/** Every shelf that has a page, by id. */
export const allGalleryPages = memoisePerStory(
	(story: Story): ReadonlyMap<string, GalleryPage> =>
		new Map([...galleryPages(story), ...formerGalleryPages(story)].map((page) => [page.id, page])),
);

/** Throws when there is no such shelf. */
export function galleryPage(story: Story, id = ''): GalleryPage {
	const page = allGalleryPages(story).get(id);
	if (!page) throw new Error(`The gallery has no shelf “${id}”.`);
	return page;
}

export const galleryCards = (story: Story, page: GalleryPage): CardView[] =>
	page.cards.map((key) => cardView(story, key));

/** The place of a card on its page of the gallery. */
export const cardPlace = (key: CardKey): string => key.replace('/', '-');

/** Where the gallery offers the card of something: `/share/quotes/#quotes-x`, `/embed/#timeline`. */
export function galleryAddress(story: Story, key: CardKey): string {
	if (key === 'timeline') return `/embed/#${cardPlace(key)}`;
	const [collection, id] = key.split('/') as [(typeof COLLECTIONS_WITH_CARD)[number], string];
	const rank = story.rank.get(story[collection].get(id) as AnyEntry) ?? 0;
	return `${galleryPageAddress(galleryPageId(collection, Math.floor(rank / MOST)))}#${cardPlace(key)}`;
}
