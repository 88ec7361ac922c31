// The styles that only the script of a page's language needs, as addresses of files: Astro would give
// imported styles to every page.
import arabicDigits from '../styles/arabic-digits.css?url';
import arabicFont from '../styles/arabic-font.css?url';
import arabicScript from '../styles/arabic-script.css?url';
import rightToLeft from '../styles/right-to-left.css?url';
import type { Words } from '../words/words-in.ts';

/**
 * The addresses of style sheets for the script of a language, besides those of every page. Links to
 * them stand at the beginning of the body: Astro writes its own at the end of the head, and these come
 * after them. `withFont`: also the font, which cards do without.
 */
export function scriptStyles(
	{ language, direction }: Words,
	{ withFont }: { withFont: boolean },
): string[] {
	const { script } = new Intl.Locale(language).maximize();
	const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions();
	return [
		...(direction === 'rtl' ? [rightToLeft] : []),
		...(script === 'Arab' && withFont ? [arabicFont] : []),
		...(script === 'Arab' ? [arabicScript] : []),
		...(numberingSystem === 'arab' ? [arabicDigits] : []),
	];
}
