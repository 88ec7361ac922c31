// Dates of the story: EDTF (ISO 8601-2) in, spans of days and words out. No time zones: a news day is a calendar day.
import edtf from 'edtf';

const DAY_MS = 86_400_000;

export interface Span {
	/** First and last day, as whole days since 1970-01-01. */
	from: number;
	to: number;
	approximate: boolean;
	/** The finest unit the date gives. */
	precision: 'day' | 'month' | 'year';
}

const spans = new Map<string, Span | undefined>();

function precisionOf(date: string): Span['precision'] {
	const { length } = date.replace(/[~?%]/g, '');
	return length === 10 ? 'day' : length === 7 ? 'month' : 'year';
}

function parse(date: string): Span | undefined {
	if (date === 'unknown') return undefined;
	if (/^\d{4}-\d\d-\d\d$/.test(date))
		return { from: dayNumber(date), to: dayNumber(date), approximate: false, precision: 'day' };
	const { min, max } = edtf(date);
	return {
		from: Math.floor(min / DAY_MS),
		to: Math.floor(max / DAY_MS),
		approximate: /[~?%]/.test(date),
		precision: precisionOf(date.split('/')[0] ?? ''),
	};
}

/** The days an EDTF date covers; undefined for `unknown`. The date must have passed the schema. */
export function spanOf(date: string): Span | undefined {
	if (!spans.has(date)) spans.set(date, parse(date));
	return spans.get(date);
}

/** Days since 1970-01-01 of a calendar day `2019-06-10`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
/** The calendar day `2019-06-10` of a number of days since 1970-01-01. */
export const dayOf = (number: number): string =>
	new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Earlier dates first; dates that start together: the shorter first; unknown last. */
export function compareDates(a: string, b: string): number {
	const [x, y] = [spanOf(a), spanOf(b)];
	if (!x || !y) return Number(!x) - Number(!y);
	return x.from - y.from || x.to - y.to;
}

const WIDTH: Record<Span['precision'], Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = language + JSON.stringify(options);
	let made = formats.get(key);
	if (!made) {
		made = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
		formats.set(key, made);
	}
	return made;
}

interface Short {
	month?: boolean;
	noYear?: boolean;
}

function inWords(date: string, language: string, short: Short): string {
	const span = spanOf(date);
	if (!span) return 'date not known';
	const options: Intl.DateTimeFormatOptions = { ...WIDTH[span.precision] };
	if (short.month && options.month) options.month = 'short';
	if (short.noYear && options.month) options.year = undefined;
	const made = format(language, options);
	const start = new Date(span.from * DAY_MS);
	const about = span.approximate ? 'about ' : '';
	if (!date.includes('/')) return about + made.format(start);
	const [first = '', last = ''] = date.split('/');
	if (precisionOf(first) !== precisionOf(last))
		return `${dateInWords(first, language, short)} – ${dateInWords(last, language, short)}`;
	// Intl sets thin spaces around the dash; the house style is a bare dash between numbers, and spaces where either end has several words.
	return (
		about +
		made
			.formatRange(start, new Date(span.to * DAY_MS))
			.replace(/(\S+)[\s\u2009\u202f]*–[\s\u2009\u202f]*(\S+)/, (_, a: string, b: string) =>
				/^\d{1,2}–\d{1,2},?$|^\d{4}–\d{4}$/.test(`${a}–${b}`) ? `${a}–${b}` : `${a} – ${b}`,
			)
	);
}

/** A story has few dates, and each page names some. */
const worded = new Map<string, string>();

/** An EDTF date in words of the language given: `June 9, 2019`, `about May 2019`, `June 8–9, 2019`. Shorter months and no year on request. */
export function dateInWords(date: string, language: string, short: Short = {}): string {
	const key = `${date} ${language} ${short.month} ${short.noYear}`;
	const words = worded.get(key) ?? inWords(date, language, short);
	worded.set(key, words);
	return words;
}

/** The year and month of a day number, in words: `June 2019`. */
export const monthInWords = (day: number, language: string): string =>
	format(language, WIDTH.month).format(new Date(day * DAY_MS));
