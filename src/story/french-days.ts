/**
 * Dates as French writes them, from those of Intl: the first day of a month is `1er mai`, and the
 * others are plain numbers (Imprimerie nationale, “dates”; CLDR has no such form). Those of other
 * languages stay as they are.
 */
export const frenchDays = (words: string, language: string): string =>
	/^fr\b/.test(language) ? words.replace(/(?<![\p{Nd}:.,])1(?= \p{L}|–\p{Nd})/gu, '1er') : words;
