import type { CardView } from '../views/cards/card-view.ts';
import type { Frame } from '../views/frame.ts';
import type { Absolute } from './absolute.ts';
import { frameTitle, oembedHtml } from './card-frame.ts';
import { type OEmbed, richAnswer } from './rich-answer.ts';
import type { SharePicture } from './share-picture.ts';

export type { OEmbed };

/**
 * The oEmbed answer of a card. `height`: of the card at `CARD_WIDTH`, in CSS pixels; most consumers
 * keep it for ever.
 */
export const oembed = (
	card: CardView,
	height: number,
	frame: Frame,
	absolute: Absolute,
	picture?: SharePicture,
): OEmbed =>
	richAnswer(
		{ title: frameTitle(card), height, html: oembedHtml(card, height, absolute), picture },
		frame,
		absolute,
	);
