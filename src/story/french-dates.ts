const FIRST_DAY = /(?<![\p{Nd}:.,])1(?= (?!h\b)\p{L}|–\p{Nd})/gu;
const TIME = /0?(\d{1,2})(?::|\sh\s)(\d\d)/g;
const TIMES = /(\d\d?(?::|\sh\s)\d\d)(?:\s?–\s?(\d\d?(?::|\sh\s)\d\d))?/g;

/** `05:30` → `5 h 30`, `08:00` → `8 h`, with spaces that do not break. */
const plain = (time: string): string =>
	time.replace(TIME, (_, hours: string, minutes: string) =>
		[hours, 'h', ...(minutes === '00' ? [] : [minutes])].join('\u00a0'),
	);

/**
 * Dates as French writes them, from those of Intl: the first day of a month is `1er mai` and the
 * others are plain numbers, times of day are `5 h 30` and `8 h` (Imprimerie nationale, “dates” and
 * “heures”). Dates of other languages stay as they are.
 */
export const frenchDates = (words: string, language: string): string =>
	/^fr\b/.test(language)
		? words
				.replace(FIRST_DAY, '1er')
				.replace(TIMES, (_, from: string, to?: string) =>
					to === undefined ? plain(from) : `${plain(from)} – ${plain(to)}`,
				)
		: words;
