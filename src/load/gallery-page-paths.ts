// The paths and the page data of the gallery; entry-page-paths.ts says why a page shows nothing
// else. The data holds the heights of the cards, which are measured before these pages are rendered.
import { cardAddress } from '../story/addresses.ts';
import type { Key } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { pinnedCardsByKey } from '../story/pinned-cards.ts';
import type { CardView } from '../views/cards/card-view.ts';
import { pinnedCard } from '../views/cards/pinned-card.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { allGalleryPages, type GalleryPage, galleryCards, galleryPage } from '../views/gallery.ts';
import { type PictureView, pictureView } from '../views/picture.ts';
import { heightOf, heightOfPinned } from './card-heights.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

/** Everything that a page of the gallery shows. */
export interface GalleryPageData {
	frame: Frame;
	page: GalleryPage;
	/** `height`: in pixels. `pinned`: the card as the newest edition has it. */
	cards: { card: CardView; height: number; picture: PictureView; pinned?: FramedPin }[];
}

/** A pinned card in the gallery. `height`: in pixels. */
export interface FramedPin {
	address: string;
	edition: number;
	title: string;
	height: number;
}

function pinOf(story: Story, { of }: CardView): { pinned?: FramedPin } {
	const newest = pinnedCardsByKey(story).get(of)?.at(-1);
	const card = newest && pinnedCard(story, of as Key, newest.edition);
	if (!card) return {};
	const { edition, frameTitle: title } = card;
	return {
		pinned: { address: cardAddress(card.of), edition, title, height: heightOfPinned(card) },
	};
}

function dataOf(story: Story, id: string): GalleryPageData {
	const page = galleryPage(story, id);
	const cards = galleryCards(story, page).map((card) => ({
		card,
		height: heightOf(card),
		picture: pictureView(story, card.of),
		...pinOf(story, card),
	}));
	return { frame: frameView(story), page, cards };
}

/** The page data of a page of the gallery. Throws when there is no such page. */
export async function galleryPageData(id = ''): Promise<GalleryPageData> {
	const story = await getStory();
	return takePageData(`/share/${id}/`, () => dataOf(story, id));
}

/** The paths of the pages of the gallery under `/share/`, for `getStaticPaths`. */
export async function galleryPagePaths(): Promise<{ params: { page: string } }[]> {
	const story = await getStory();
	return [...allGalleryPages(story).keys()].map((id) => {
		registerPageData(`/share/${id}/`, () => dataOf(story, id));
		return { params: { page: id } };
	});
}
