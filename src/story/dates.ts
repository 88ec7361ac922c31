// Dates of the story: from EDTF (ISO 8601-2) to spans of days and to words. A news day is a calendar
// day, and a time of day is what the clocks of the story's time zone show. Neither is converted.
import edtf from 'edtf';
import { wordsIn } from '../words/words-in.ts';
import { frenchDates } from './french-dates.ts';
import { germanDates } from './german-dates.ts';
import { newsMonths } from './news-months.ts';
import { newsTimes } from './news-times.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface Span {
	/** The first day, counted from 1970-01-01. */
	from: number;
	/** The last day, counted from 1970-01-01. */
	to: number;
	approximate: boolean;
	/** The smallest unit that the date states. */
	precision: 'day' | 'month' | 'year';
	/** Minutes after midnight, on the first and on the last day, when the date states times. */
	minutes?: { from: number; to: number };
}

/** Whether a date states a time of day: `2026-02-13T05:30`, or an interval of two. */
export const hasTime = (date: string): boolean => date.includes('T');

/** A story has few different dates, and many pages ask for each. */
const spans = new Map<string, Span | undefined>();

function precisionOf(date: string): Span['precision'] {
	const parts = date.replace(/[~?%]/g, '').split('-').length;
	if (parts === 3) return 'day';
	return parts === 2 ? 'month' : 'year';
}

const minutesOf = (moment: string): number =>
	Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

function parseTimes(date: string): Span {
	const [first = '', last = first] = date.split('/');
	return {
		from: dayNumber(first.slice(0, 10)),
		to: dayNumber(last.slice(0, 10)),
		approximate: false,
		precision: 'day',
		minutes: { from: minutesOf(first), to: minutesOf(last) },
	};
}

function parse(date: string): Span | undefined {
	if (date === 'unknown') return undefined;
	if (hasTime(date)) return parseTimes(date);
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

/** Among dates with the same first day: that day as a whole, then times, then longer spans. */
function rankOf({ from, to, minutes }: Span): number {
	if (minutes) return 1;
	return from === to ? 0 : 2;
}

/**
 * Sorts by the first day, then by the time of day it states, then by the end; `unknown` comes last.
 */
export function compareDates(a: string, b: string): number {
	const [x, y] = [spanOf(a), spanOf(b)];
	if (!x || !y) return Number(!x) - Number(!y);
	return (
		x.from - y.from ||
		rankOf(x) - rankOf(y) ||
		(x.minutes?.from ?? 0) - (y.minutes?.from ?? 0) ||
		x.to - y.to ||
		(x.minutes?.to ?? 0) - (y.minutes?.to ?? 0)
	);
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
	/** Leaves out times of day, where nothing says whose clock they are. */
	noTime?: boolean;
}

/** An hour has two digits, `05:30`, where the language writes it so. */
function timeOptions(language: string): Intl.DateTimeFormatOptions {
	const oneOClock = formatterFor(language, { timeStyle: 'short' }).format(60 * MINUTE_MS);
	return { hour: oneOClock.startsWith('0') ? '2-digit' : 'numeric', minute: '2-digit' };
}

/** The same date without its times of day: `2026-02-13T05:30` → `2026-02-13`. */
function withoutTimes(date: string): string {
	const [first = '', last = first] = date.replace(/T\d\d:\d\d/g, '').split('/');
	return first === last ? first : `${first}/${last}`;
}

const BARE_RANGE =
	/^\p{Nd}{1,2}(\.|:\p{Nd}{2})?–\p{Nd}{1,2}(\.|:\p{Nd}{2})?[,،]?$|^\p{Nd}{4}–\p{Nd}{4}$/u;
/**
 * House style: a bare dash between two numbers (`8–9`), a dash with spaces where either end has
 * several words; so with times of day (`5:30–8 a.m.`). Intl puts thin spaces around every dash.
 */
const withHouseDash = (range: string): string =>
	range.replace(/(\S+)[\s\u2009\u202f]*–[\s\u2009\u202f]*(\S+)/, (_, a: string, b: string) =>
		BARE_RANGE.test(`${a}–${b}`) ? `${a}–${b}` : `${a} – ${b}`,
	);

const isAmerican = (language: string): boolean => /^en(-US)?$/.test(language);

function inWords(given: string, language: string, short: Short): string {
	const date = short.noTime ? withoutTimes(given) : given;
	const span = spanOf(date);
	const say = wordsIn(language);
	if (!span) return say('date.notKnown');
	const { minutes } = span;
	const options: Intl.DateTimeFormatOptions = {
		...OPTIONS[span.precision],
		...(minutes ? timeOptions(language) : {}),
	};
	if (short.month && options.month) options.month = 'short';
	if (short.noYear && options.month) options.year = undefined;
	const formatter = formatterFor(language, options);
	const start = new Date(span.from * DAY_MS + (minutes?.from ?? 0) * MINUTE_MS);
	const inNewsStyle = (words: string): string =>
		newsTimes(short.month && isAmerican(language) ? newsMonths(words) : words);
	const about = (words: string) => (span.approximate ? say('date.about', { date: words }) : words);
	if (!date.includes('/')) return about(inNewsStyle(formatter.format(start)));
	const [first = '', last = ''] = date.split('/');
	if (precisionOf(first) !== precisionOf(last))
		return say('date.range', {
			from: dateInWords(first, language, short),
			to: dateInWords(last, language, short),
		});
	const end = new Date(span.to * DAY_MS + (minutes?.to ?? 0) * MINUTE_MS);
	const range = inNewsStyle(formatter.formatRange(start, end));
	// From a time on one day to a time on another, the words on both sides are many.
	if (minutes && span.from !== span.to) return range.replace(/\s*–\s*/, ' – ');
	return about(withHouseDash(range));
}

const wordsByDate = new Map<string, string>();

/**
 * An EDTF date in words of the given language: `June 9, 2019`, `about May 2019`, `June 8–9, 2019`,
 * `February 13, 2026 at 5:30 a.m.`.
 */
export function dateInWords(date: string, language: string, short: Short = {}): string {
	const key = `${date} ${language} ${short.month} ${short.noYear} ${short.noTime}`;
	const words =
		wordsByDate.get(key) ??
		germanDates(frenchDates(inWords(date, language, short), language), language);
	wordsByDate.set(key, words);
	return words;
}

/** The month of a day (counted from 1970-01-01) in words: `June 2019`. */
export const monthInWords = (day: number, language: string): string =>
	formatterFor(language, OPTIONS.month).format(new Date(day * DAY_MS));
