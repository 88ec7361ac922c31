const TIME = /(\d\d:\d\d)(–\d\d:\d\d)?(?: Uhr)?/g;
/** The full stop of an ordinal would end a line as if it ended a sentence. */
const BEFORE_MONTH = /(\d\.) (?=\p{L})/gu;

/** `05:30` → `5.30`, `08:00` → `8`. */
const plain = (time: string): string => time.replace(/0?(\d+):(\d\d)/, '$1.$2').replace('.00', '');

/**
 * Dates as German news writes them, from those of Intl: times as `5.30 Uhr`, `8 Uhr` (dpa; Duden,
 * “Uhrzeit”), for which Intl has `Uhr` in ranges alone, and a day on one line with its month. Those of
 * other languages stay as they are.
 */
export const germanDates = (words: string, language: string): string =>
	/^de\b/.test(language)
		? words
				.replace(TIME, (_, from: string, to = '') => `${plain(from)}${plain(to)}\u00a0Uhr`)
				.replace(BEFORE_MONTH, '$1\u00a0')
		: words;
