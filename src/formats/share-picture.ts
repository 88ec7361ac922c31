import type { CardView } from '../views/cards/card.ts';

/** The share picture of a page that has a card: the same file its `og:image` names. */
export interface SharePicture {
	/** Address inside the site. */
	address: string;
	width: number;
	height: number;
	alt: string;
}

/** The picture of a card, when one is made. oEmbed answers and the gallery ask here and nowhere else. */
export const sharePicture = (_card: Pick<CardView, 'of'>): SharePicture | undefined => undefined;
