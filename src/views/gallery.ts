import type { Story } from '../story/graph.ts';
import type { CardView } from './cards/card.ts';
import { allCarded, cardView } from './cards/card-view.ts';

export interface GalleryGroup {
	id: string;
	heading: string;
	cards: CardView[];
}

const HEADINGS = { quotes: 'Quotations', differences: 'Where accounts differ', topics: 'Questions', demands: 'Demands and offers', parties: 'Parties', timeline: 'Timeline' } as const;

/** Every card, by what it is of. */
export function galleryView(story: Story): GalleryGroup[] {
	const groups = new Map<string, CardView[]>();
	for (const key of allCarded(story)) {
		const collection = key.split('/')[0] ?? '';
		groups.set(collection, [...(groups.get(collection) ?? []), cardView(story, key)]);
	}
	return [...groups].map(([id, cards]) => ({ id: `of-${id}`, heading: HEADINGS[id as keyof typeof HEADINGS], cards }));
}

/** Where the gallery offers the card of something: `/embed/#quotes-x`. */
export const galleryPlace = (of: string): string => of.replace('/', '-');
