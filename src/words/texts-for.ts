import { LANGUAGES } from './languages.ts';
import { PSEUDO_LANGUAGE, pseudoTexts } from './pseudo-texts.ts';
import type { Texts } from './word-key.ts';

/**
 * The messages for a language tag: its own, or those of the language without region and script
 * (`es-419` → `es`). Undefined when the product does not speak it.
 */
export function textsFor(tag: string): Texts | undefined {
	if (tag === PSEUDO_LANGUAGE) return pseudoTexts();
	const subtags = tag.split('-');
	while (subtags.length > 0) {
		const wanted = subtags.join('-').toLowerCase();
		const found = Object.keys(LANGUAGES).find((one) => one.toLowerCase() === wanted);
		if (found) return LANGUAGES[found];
		subtags.pop();
	}
	return undefined;
}
