// Dates of the story: from EDTF (ISO 8601-2) to spans of days and to words. There are no time
// zones: a news day is a calendar day.
import edtf from 'edtf';

const DAY_MS = 86_400_000;

export interface Span {
	/** The first day, counted from 1970-01-01. */
	from: number;
	/** The last day, counted from 1970-01-01. */
	to: number;
	approximate: boolean;
	/** The smallest unit that the date states. */
	precision: 'day' | 'month' | 'year';
}

/** A story has few different dates, and many pages ask for each. */
const spans = new Map<string, Span | undefined>();

function precisionOf(date: string): Span['precision'] {
	const parts = date.replace(/[~?%]/g, '').split('-').length;
	if (parts === 3) return 'day';
	return parts === 2 ? 'month' : 'year';
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

/**
 * The days that an EDTF date covers; undefined for `unknown`. The date must have passed the schema.
 */
export function spanOf(date: string): Span | undefined {
	if (!spans.has(date)) spans.set(date, parse(date));
	return spans.get(date);
}

/** A calendar day (`2019-06-10`) as a number of days since 1970-01-01. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
/** A number of days since 1970-01-01 as a calendar day (`2019-06-10`). */
export const dayOf = (number: number): string =>
	new Date(number * DAY_MS).toISOString().slice(0, 10);

/**
 * Whether a date lies wholly between two others, these included; either may be left out. `unknown`
 * lies nowhere.
 */
export function isWithin(date: string, from?: string, until?: string): boolean {
	const span = spanOf(date);
	if (!span) return false;
	const start = from && spanOf(from)?.from;
	const end = until && spanOf(until)?.to;
	return (!start || span.from >= start) && (!end || span.to <= end);
}

/** Sorts by the first day, then by the last day; `unknown` comes last. */
export function compareDates(a: string, b: string): number {
	const [x, y] = [spanOf(a), spanOf(b)];
	if (!x || !y) return Number(!x) - Number(!y);
	return x.from - y.from || x.to - y.to;
}

const OPTIONS: Record<Span['precision'], Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
};
/** Making a formatter is slow, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = language + JSON.stringify(options);
	let formatter = formatters.get(key);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
		formatters.set(key, formatter);
	}
	return formatter;
}

interface Short {
	/** Abbreviates the month. */
	month?: boolean;
	/** Leaves out the year, except in a date that is only a year. */
	noYear?: boolean;
}

/**
 * House style: a bare dash between two numbers (`8–9`), a dash with spaces where either end has
 * several words. Intl puts thin spaces around every dash.
 */
const withHouseDash = (range: string): string =>
	range.replace(/(\S+)[\s\u2009\u202f]*–[\s\u2009\u202f]*(\S+)/, (_, a: string, b: string) =>
		/^\d{1,2}–\d{1,2},?$|^\d{4}–\d{4}$/.test(`${a}–${b}`) ? `${a}–${b}` : `${a} – ${b}`,
	);

function inWords(date: string, language: string, short: Short): string {
	const span = spanOf(date);
	if (!span) return 'date not known';
	const options: Intl.DateTimeFormatOptions = { ...OPTIONS[span.precision] };
	if (short.month && options.month) options.month = 'short';
	if (short.noYear && options.month) options.year = undefined;
	const formatter = formatterFor(language, options);
	const start = new Date(span.from * DAY_MS);
	const about = span.approximate ? 'about ' : '';
	if (!date.includes('/')) return about + formatter.format(start);
	const [first = '', last = ''] = date.split('/');
	if (precisionOf(first) !== precisionOf(last))
		return `${dateInWords(first, language, short)} – ${dateInWords(last, language, short)}`;
	return about + withHouseDash(formatter.formatRange(start, new Date(span.to * DAY_MS)));
}

const wordsByDate = new Map<string, string>();

/**
 * An EDTF date in words of the given language: `June 9, 2019`, `about May 2019`, `June 8–9, 2019`.
 */
export function dateInWords(date: string, language: string, short: Short = {}): string {
	const key = `${date} ${language} ${short.month} ${short.noYear}`;
	const words = wordsByDate.get(key) ?? inWords(date, language, short);
	wordsByDate.set(key, words);
	return words;
}

/** A period of which either end may be open: `from May 2026`, `until May 3, 2026`, or both. */
export function periodInWords(
	from: string | undefined,
	until: string | undefined,
	language: string,
): string {
	const start = from ? `from ${dateInWords(from, language)}` : '';
	const end = until ? `until ${dateInWords(until, language)}` : '';
	return [start, end].filter(Boolean).join(' ');
}

/** The month of a day (counted from 1970-01-01) in words: `June 2019`. */
export const monthInWords = (day: number, language: string): string =>
	formatterFor(language, OPTIONS.month).format(new Date(day * DAY_MS));
