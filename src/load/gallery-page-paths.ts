// A page of the gallery shows a shelf of cards with their pictures and the frame of the story, and nothing else; see entry-paths.ts. The heights of the cards, which are measured later, are no part of this.
import type { Story } from '../story/graph.ts';
import type { CardView } from '../views/cards/card.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { allGalleryPages, type GalleryPage, galleryCards, galleryPage } from '../views/gallery.ts';
import { type PictureView, pictureView } from '../views/picture.ts';
import { registerPageData, takePageData } from './page-data.ts';
import { getStory } from './story.ts';

export interface GalleryPageData {
	frame: Frame;
	page: GalleryPage;
	cards: { card: CardView; picture: PictureView }[];
}

function shown(story: Story, id: string): GalleryPageData {
	const page = galleryPage(story, id);
	return {
		frame: frameView(story),
		page,
		cards: galleryCards(story, page).map((card) => ({
			card,
			picture: pictureView(story, card.of),
		})),
	};
}

/** All that a page of the gallery shows. Throws when there is no such shelf. */
export async function galleryPageData(id = ''): Promise<GalleryPageData> {
	const story = await getStory();
	return takePageData(`/share/${id}/`, () => shown(story, id));
}

/** The paths of the shelves, for `getStaticPaths`. */
export async function galleryPagePaths(): Promise<{ params: { page: string } }[]> {
	const story = await getStory();
	return [...allGalleryPages(story).keys()].map((id) => {
		registerPageData(`/share/${id}/`, () => shown(story, id));
		return { params: { page: id } };
	});
}
