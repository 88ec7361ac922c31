// The HTML that embeds a card in another site.
import { cardAddress } from '../story/addresses.ts';
import type { CardView } from '../views/cards/card-view.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Absolute } from './absolute.ts';
import { cardText } from './card-text.ts';
import { escapeHtml } from './escape-html.ts';
import type { SharePicture } from './share-picture.ts';

/** The title of a frame, which screen readers announce before the card. */
export const frameTitle = (card: CardView): string =>
	card.kind === 'quote'
		? wordsIn(card.language)('card.quoteFrame', { title: card.title })
		: card.title;

/** Attributes as they stand in a tag, in the order given. */
const attributes = (values: Record<string, string | number>): string =>
	Object.entries(values)
		.map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
		.join(' ');

/** A card as frames hold it: its address in full, its title and its height in CSS pixels. */
export interface FramedCard {
	address: string;
	title: string;
	height: number;
}

const frameAttributes = ({ address, title, height }: FramedCard): string =>
	attributes({ src: address, height, width: '100%', title });

const framed = (card: CardView, height: number, absolute: Absolute): FramedCard => ({
	address: absolute(cardAddress(card.of)),
	title: frameTitle(card),
	height,
});

const script = (absolute: Absolute): string =>
	`<script async ${attributes({ src: absolute('/embed.js') })}></script>`;

/** The frame and the script of an oEmbed answer. */
export function oembedFrame(card: FramedCard, absolute: Absolute): string {
	const border = attributes({ frameborder: 0, marginwidth: 0, marginheight: 0 });
	return `<iframe ${frameAttributes(card)} ${border}></iframe>${script(absolute)}`;
}

/**
 * The `html` of an oEmbed answer: the words, one frame, the script. WordPress keeps the first two
 * and drops attributes it does not know; Ghost keeps everything. `height`: of the card, in CSS pixels.
 */
export function oembedHtml(card: CardView, height: number, absolute: Absolute): string {
	const words = cardText(card, absolute(card.address));
	const frame = oembedFrame(framed(card, height, absolute), absolute);
	return `<blockquote class="embed-fallback">${words}</blockquote>${frame}`;
}

/** The code of a frame, ready to be pasted. */
export const frameSnippet = (card: FramedCard, absolute: Absolute): string =>
	`<iframe ${frameAttributes(card)} style="border:0" loading="lazy"></iframe>\n${script(absolute)}`;

/** The ways to take a card, each ready to be pasted. */
export interface Snippets {
	/**
	 * The address that editors of other sites turn into a card by oEmbed: of its page, or of the card
	 * when there is no page.
	 */
	address: string;
	frame: string;
	words: string;
	/** A linked image; left out when no share pictures are made. */
	picture?: string;
}

function words(card: CardView, address: string): string {
	if (card.kind === 'quote')
		return `<blockquote ${attributes({ cite: address })}>${cardText(card, address)}</blockquote>`;
	// The gallery shows the snippets of every card and must stay light, so other cards give
	// only their name.
	const link = attributes({ href: address, ...(card.textsIn ? { lang: card.textsIn } : {}) });
	return `<a ${link}>${escapeHtml(card.title)}</a>`;
}

function linkedPicture(picture: SharePicture, address: string, absolute: Absolute): string {
	const { width, height, alt } = picture;
	const image = attributes({ src: absolute(picture.address), width, height, alt });
	return `<a ${attributes({ href: address })}><img ${image}></a>`;
}

/** `height`: of the card, in CSS pixels. */
export function snippets(
	card: CardView,
	height: number,
	absolute: Absolute,
	picture?: SharePicture,
): Snippets {
	const address = absolute(card.address);
	return {
		address: card.oembed ? absolute(cardAddress(card.of)) : address,
		frame: frameSnippet(framed(card, height, absolute), absolute),
		words: words(card, address),
		...(picture ? { picture: linkedPicture(picture, address, absolute) } : {}),
	};
}
