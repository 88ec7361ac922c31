import { PARTS_OF_HTML } from './html-parts.ts';

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/**
 * The HTML with `<bdi>` in the place of the signs that keep texts apart: no font has them, and nobody
 * copies them. Of a text that was cut between two of them, they are dropped.
 */
export const isolatesAsElements = (html: string): string =>
	html.replace(PARTS_OF_HTML, (part) => {
		if (part.startsWith('<') || !/[\u2068\u2069]/.test(part)) return part;
		const isWhole = count(part, '\u2068') === count(part, '\u2069');
		return part
			.replaceAll('\u2068', isWhole ? '<bdi>' : '')
			.replaceAll('\u2069', isWhole ? '</bdi>' : '');
	});
