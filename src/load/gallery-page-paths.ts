import type { CardView } from '../views/cards/card.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { allGalleryPages, type GalleryPage, galleryCards, galleryPage } from '../views/gallery.ts';
import { type PictureView, pictureView } from '../views/picture.ts';
import { getStory } from './story.ts';

export interface GalleryPageData {
	frame: Frame;
	page: GalleryPage;
	cards: { card: CardView; picture: PictureView }[];
}

/** All that a page of the gallery shows. Throws when there is no such page. */
export async function galleryPageData(id = ''): Promise<GalleryPageData> {
	const story = await getStory();
	const page = galleryPage(story, id);
	const cards = galleryCards(story, page).map((card) => ({
		card,
		picture: pictureView(story, card.of),
	}));
	return { frame: frameView(story), page, cards };
}

/**
 * The paths of the gallery, for `getStaticPaths`. Its pages have no cache key: they state heights
 * that are measured while the site is built.
 */
export async function galleryPagePaths(): Promise<{ params: { page: string } }[]> {
	return [...allGalleryPages(await getStory()).keys()].map((page) => ({ params: { page } }));
}
