// The HTML that puts a card into a page.
import { cardAddress } from '../story/addresses.ts';
import type { CardView } from '../views/cards/card.ts';
import { cardText } from './card-text.ts';
import { escapeHtml } from './escape-html.ts';
import type { SharePicture } from './share-picture.ts';

export type Absolute = (address: string) => string;

/** What a screen reader hears before the card. */
export const frameTitle = (card: CardView): string =>
	card.kind === 'quote' ? `Quotation: ${card.title}` : card.title;
const source = (card: CardView, height: number, absolute: Absolute) =>
	`src="${escapeHtml(absolute(cardAddress(card.of)))}" height="${height}" width="100%" title="${escapeHtml(frameTitle(card))}"`;
const script = (absolute: Absolute) =>
	`<script async src="${escapeHtml(absolute('/embed.js'))}"></script>`;

/** For oEmbed: first the words, then one frame, last the script. WordPress keeps the first two and drops attributes it does not know; Ghost takes all as it is. */
export const oembedHtml = (card: CardView, height: number, absolute: Absolute): string =>
	`<blockquote class="embed-fallback">${cardText(card, absolute(card.address))}</blockquote><iframe ${source(card, height, absolute)} frameborder="0" marginwidth="0" marginheight="0"></iframe>${script(absolute)}`;

export interface Snippets {
	address: string;
	frame: string;
	words: string;
	picture?: string;
}

/** The four ways to take a card, as they are pasted. `height`: of the card at `CARD_WIDTH`, in pixels. */
export function snippets(
	card: CardView,
	height: number,
	absolute: Absolute,
	picture?: SharePicture,
): Snippets {
	const address = absolute(card.address);
	return {
		address,
		frame: `<iframe ${source(card, height, absolute)} style="border:0" loading="lazy"></iframe>\n${script(absolute)}`,
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
