// A page of the gallery shows a shelf of cards with their pictures and the frame of the story, and nothing else; see entry-paths.ts. The heights of the cards, which are measured later, are no part of this.
import type { Story } from '../story/graph.ts';
import type { CardView } from '../views/cards/card.ts';
import { type Frame, frameView } from '../views/frame.ts';
import { everyShelf, type GalleryShelf, galleryCards, galleryShelf } from '../views/gallery.ts';
import { type PictureView, pictureView } from '../views/picture.ts';
import { takeShown, willShow } from './shown-once.ts';
import { getStory } from './story.ts';

export interface GalleryShown {
	frame: Frame;
	shelf: GalleryShelf;
	cards: { card: CardView; picture: PictureView }[];
}

function shown(story: Story, id: string): GalleryShown {
	const shelf = galleryShelf(story, id);
	return {
		frame: frameView(story),
		shelf,
		cards: galleryCards(story, shelf).map((card) => ({
			card,
			picture: pictureView(story, card.of),
		})),
	};
}

/** All that a page of the gallery shows. Throws when there is no such shelf. */
export async function galleryShown(id = ''): Promise<GalleryShown> {
	const story = await getStory();
	return takeShown(`/share/${id}/`, () => shown(story, id));
}

/** The paths of the shelves, for `getStaticPaths`. */
export async function galleryPaths(): Promise<{ params: { shelf: string } }[]> {
	const story = await getStory();
	return [...everyShelf(story).keys()].map((id) => {
		willShow(`/share/${id}/`, () => shown(story, id));
		return { params: { shelf: id } };
	});
}
