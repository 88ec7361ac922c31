import { type Direction, directionOf } from '../words/direction-of.ts';
import type { Words } from '../words/words-in.ts';

/**
 * The attributes of an element whose text is in another language than its page, and none for any
 * other. `language`: BCP 47, undefined when it is that of the page.
 */
export function langOf(
	language: string | undefined,
	{ direction: around }: Words,
): { lang?: string; dir?: Direction } {
	if (language === undefined) return {};
	const dir = directionOf(language);
	return { lang: language, ...(dir === around ? {} : { dir }) };
}
