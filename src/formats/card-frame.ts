// The HTML that puts a card into a page. `height` stands straight after `src` in every one: the build writes the measured height over it.
import { cardAddress } from '../story/addresses.ts';
import type { CardView } from '../views/cards/card.ts';
import { cardHeight } from '../views/cards/card-height.ts';
import { cardText } from './card-text.ts';
import { escapeHtml } from './escape-html.ts';
import type { SharePicture } from './share-picture.ts';

export type Absolute = (address: string) => string;

/** The width an oEmbed answer speaks of; the height is the one the card has there. */
export const CARD_WIDTH = 600;
export const guessedHeight = (card: CardView): number => cardHeight(card, CARD_WIDTH);

/** What a screen reader hears before the card. */
export const frameTitle = (card: CardView): string =>
	card.kind === 'quote' ? `Quotation: ${card.title}` : card.title;
const source = (card: CardView, absolute: Absolute) =>
	`src="${escapeHtml(absolute(cardAddress(card.of)))}" height="${guessedHeight(card)}" width="100%" title="${escapeHtml(frameTitle(card))}"`;
const script = (absolute: Absolute) =>
	`<script async src="${escapeHtml(absolute('/embed.js'))}"></script>`;

/** For oEmbed: first the words, then one frame, last the script. WordPress keeps the first two and drops attributes it does not know; Ghost takes all as it is. */
export const oembedHtml = (card: CardView, absolute: Absolute): string =>
	`<blockquote class="embed-fallback">${cardText(card, absolute(card.address))}</blockquote><iframe ${source(card, absolute)} frameborder="0" marginwidth="0" marginheight="0"></iframe>${script(absolute)}`;

export interface Snippets {
	address: string;
	frame: string;
	words: string;
	picture?: string;
}

/** The four ways to take a card, as they are pasted. */
export function snippets(card: CardView, absolute: Absolute, picture?: SharePicture): Snippets {
	const address = absolute(card.address);
	return {
		address,
		frame: `<iframe ${source(card, absolute)} style="border:0" loading="lazy"></iframe>\n${script(absolute)}`,
		// Of a quotation the words; of anything else its name, for the gallery holds every card and must stay light.
		words:
			card.kind === 'quote'
				? `<blockquote cite="${escapeHtml(address)}">${cardText(card, address)}</blockquote>`
				: `<a href="${escapeHtml(address)}">${escapeHtml(card.title)}</a>`,
		...(picture
			? {
					picture: `<a href="${escapeHtml(address)}"><img src="${escapeHtml(absolute(picture.address))}" width="${picture.width}" height="${picture.height}" alt="${escapeHtml(picture.alt)}"></a>`,
				}
			: {}),
	};
}
