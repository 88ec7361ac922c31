import { CARD_WIDTH } from '../views/cards/card-height.ts';
import type { Frame } from '../views/frame.ts';
import type { Absolute } from './absolute.ts';
import type { SharePicture } from './share-picture.ts';

/** An oEmbed answer (https://oembed.com) of the type `rich`; sizes are in CSS pixels. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	author_name: string;
	provider_name: string;
	provider_url: string;
	/** In seconds. WordPress ignores it and keeps an answer for as long as the post. */
	cache_age: number;
	width: number;
	height: number;
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
	html: string;
}

const DAY = 86_400;

/** What an answer says of its card: `height` at `CARD_WIDTH`, in CSS pixels. */
interface Rich {
	title: string;
	height: number;
	html: string;
	picture?: SharePicture | undefined;
}

/** An oEmbed answer in the form that all cards have. */
export const richAnswer = (
	{ title, height, html, picture }: Rich,
	{ publisher }: Pick<Frame, 'publisher'>,
	absolute: Absolute,
): OEmbed => ({
	version: '1.0',
	type: 'rich',
	title,
	author_name: publisher.name,
	provider_name: publisher.name,
	provider_url: absolute('/'),
	cache_age: DAY,
	width: CARD_WIDTH,
	height,
	...(picture
		? {
				thumbnail_url: absolute(picture.address),
				thumbnail_width: picture.width,
				thumbnail_height: picture.height,
			}
		: {}),
	html,
});
