import type { PictureView } from '../views/picture.ts';

/** Scripts of ISO 15924 that the fonts of `fonts.ts` hold. */
const SCRIPTS = ['Latn'];

/**
 * Throws when the language of a picture is written in a script without a font, because every letter
 * would be an empty box.
 */
export function requireFont({ key, language, alt }: PictureView): void {
	const { script = 'Latn' } = new Intl.Locale(language).maximize();
	if (SCRIPTS.includes(script)) return;
	const name = new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
	throw new Error(
		`The share picture of ${key}, “${alt}”, cannot be drawn: “${language}” is written in the script ${name}, and src/pictures/fonts.ts has no font for it. Add one there, or build with OG_PICTURES=off.`,
	);
}
