// The gallery of cards: a front with the instructions and the key days, and a shelf for each kind of entry, in parts when there are many.
import type { CARDED, Carded } from '../story/addresses.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { oncePerStory } from '../story/once.ts';
import { publishedIn } from '../story/permalinks.ts';
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
] as const satisfies (typeof CARDED)[number][];
const HEADINGS: Record<(typeof CARDED)[number], string> = {
	quotes: 'Quotations',
	differences: 'Where accounts differ',
	topics: 'Questions',
	demands: 'Demands and offers',
	parties: 'Parties',
};

export interface GalleryShelf {
	/** `quotes`, and from the second part on `quotes-2`. */
	id: string;
	title: string;
	address: string;
	cards: Carded[];
}

const shelfId = (collection: string, part: number) =>
	part === 0 ? collection : `${collection}-${part + 1}`;
const shelfAddress = (id: string) => `/share/${id}/`;

/** Every shelf, in the order of the gallery. */
export function galleryShelves(story: Story): GalleryShelf[] {
	return ORDER.flatMap((collection) => {
		const all = [...story[collection].keys()].map((id): Carded => `${collection}/${id}`);
		const parts = Math.ceil(all.length / MOST);
		return Array.from({ length: parts }, (_, part) => {
			const id = shelfId(collection, part);
			return {
				id,
				title:
					parts === 1
						? HEADINGS[collection]
						: `${HEADINGS[collection]}, part ${part + 1} of ${parts}`,
				address: shelfAddress(id),
				cards: all.slice(part * MOST, (part + 1) * MOST),
			};
		});
	});
}

/** Shelves that were published when there were more cards: they stay, empty, and lead to the gallery. */
function formerShelves(story: Story): GalleryShelf[] {
	const ids = new Set(galleryShelves(story).map(({ id }) => id));
	return publishedIn(story.permalinks, '/share/')
		.filter((id) => !ids.has(id))
		.map((id) => {
			const [, collection = '', part = '1'] = /^([a-z]+)(?:-(\d+))?$/.exec(id) ?? [];
			return {
				id,
				title: `${(HEADINGS as Record<string, string>)[collection] ?? 'Cards'}, part ${part}`,
				address: shelfAddress(id),
				cards: [],
			};
		});
}

/** Every shelf that has a page, by id. */
export const everyShelf = oncePerStory(
	(story: Story): ReadonlyMap<string, GalleryShelf> =>
		new Map([...galleryShelves(story), ...formerShelves(story)].map((shelf) => [shelf.id, shelf])),
);

/** Throws when there is no such shelf. */
export function galleryShelf(story: Story, id = ''): GalleryShelf {
	const shelf = everyShelf(story).get(id);
	if (!shelf) throw new Error(`The gallery has no shelf “${id}”.`);
	return shelf;
}

export const galleryCards = (story: Story, shelf: GalleryShelf): CardView[] =>
	shelf.cards.map((key) => cardView(story, key));

/** The place of a card on its page of the gallery. */
export const cardPlace = (key: Carded): string => key.replace('/', '-');

/** Where the gallery offers the card of something: `/share/quotes/#quotes-x`, `/embed/#timeline`. */
export function galleryAddress(story: Story, key: Carded): string {
	if (key === 'timeline') return `/embed/#${cardPlace(key)}`;
	const [collection, id] = key.split('/') as [(typeof CARDED)[number], string];
	const rank = story.rank.get(story[collection].get(id) as AnyEntry) ?? 0;
	return `${shelfAddress(shelfId(collection, Math.floor(rank / MOST)))}#${cardPlace(key)}`;
}
