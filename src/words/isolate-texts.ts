import type { Direction } from './direction-of.ts';
import { PARTS_OF_HTML } from './html-parts.ts';
import { isolated, lettersOf } from './isolated.ts';

const ENTITY = /&#?\w+;/g;

/**
 * The HTML of a page in which names and titles whose letters are all of the other direction are kept
 * apart from what stands beside them, in other elements too.
 */
export function isolateTexts(html: string, direction: Direction): string {
	const own = lettersOf[direction];
	return html.replace(PARTS_OF_HTML, (part) => {
		// A message has kept its values apart already, and its own signs belong to the page.
		if (part.startsWith('<') || part.includes('\u2068') || own.test(part)) return part;
		const text = part.trim();
		const plain = text.replace(ENTITY, '');
		return isolated(plain, direction) === plain
			? part
			: part.replace(text, () => `\u2068${text}\u2069`);
	});
}
