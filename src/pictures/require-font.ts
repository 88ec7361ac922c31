import type { PictureView } from '../views/picture.ts';

/** Letters that the fonts of every script hold. */
const LATIN = /\p{Script=Latin}/gu;
const SCRIPTS_WITH_FONT = ['Latn', 'Arab'];

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

/**
 * Throws when a language is written in a script without a font and most letters of a picture are,
 * because they would be empty boxes. Foreign words in a text are left to the page.
 */
export function requireFont({ key, language, alt }: PictureView): void {
	const { script = '' } = new Intl.Locale(language).maximize();
	if (SCRIPTS_WITH_FONT.includes(script)) return;
	if (count(alt, LATIN) * 2 >= count(alt, /\p{L}/gu)) return;
	const name = script && new Intl.DisplayNames('en', { type: 'script' }).of(script);
	throw new Error(
		`The share picture of ${key}, “${alt}”, cannot be drawn: “${language}” is written in the script ${name}, and src/pictures/fonts.ts has no font for it. Add one there, or build with OG_PICTURES=off.`,
	);
}
