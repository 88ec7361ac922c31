const TIME = /(\d\d:\d\d)(–\d\d:\d\d)?(?: Uhr)?/g;

/** `05:30` → `5.30`, `08:00` → `8`. */
const plain = (time: string): string => time.replace(/0?(\d+):(\d\d)/, '$1.$2').replace('.00', '');

/**
 * Times of day as German news writes them, `5.30 Uhr`, `8 Uhr` (dpa; Duden, “Uhrzeit”), from those of
 * Intl, which has `Uhr` in ranges alone. Those of other languages stay as they are.
 */
export const germanTimes = (words: string, language: string): string =>
	/^de\b/.test(language)
		? words.replace(TIME, (_, from: string, to = '') => `${plain(from)}${plain(to)} Uhr`)
		: words;
