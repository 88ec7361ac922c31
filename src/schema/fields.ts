// Field types that several collections share.
import edtf from 'edtf';
import { z } from 'zod';
import { webAddressFault } from './web-address-fault.ts';

/**
 * The id of an entry, which is its file name without `.mdx`: letters, digits, hyphens, underscores.
 */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** A collection that a reference field may point into. */
export type Target =
	| 'parties'
	| 'people'
	| 'demands'
	| 'quotes'
	| 'topics'
	| 'events'
	| 'differences'
	| 'sources'
	| 'figures'
	| 'terms';

/**
 * A field that holds the id of an entry in one of the given collections. The metadata `ref` marks
 * it as a reference; references.ts, reference.ts and the published JSON Schema look for that mark.
 */
export function ref(...targets: Target[]) {
	return z
		.string()
		.regex(ID_PATTERN, 'must be an id: the name of a file without .mdx')
		.meta({ ref: targets });
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function isCalendarDay(value: string): boolean {
	const at = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/**
 * Whether a string is a date in the subset of EDTF (ISO 8601-2:2019) that a news story needs:
 * years, months and days, each optionally followed by `~`, `?` or `%`, and closed intervals of
 * these. Days that do not exist, such as 2019-02-30, are refused.
 */
export function isEdtfDate(value: string): boolean {
	// A shortcut for plain days, which most dates are: the library runs a full grammar on each.
	if (/^\d{4}-\d\d-\d\d$/.test(value)) return isCalendarDay(value);
	if (!/^\d{4}(-\d\d(-\d\d)?)?[~?%]?(\/\d{4}(-\d\d(-\d\d)?)?[~?%]?)?$/.test(value)) return false;
	// The library accepts 29 February in every year.
	if (value.split('/').some((part) => /-02-29/.test(part) && !isLeapYear(Number(part.slice(0, 4)))))
		return false;
	try {
		const { type, min, max } = edtf(value);
		return (type === 'Date' || type === 'Interval') && min <= max;
	} catch {
		return false;
	}
}

const DATE_HELP =
	'is not a date we can read; write it as 2019-06-09, 2019-06, 2019, 2019-05~ (about), 2019-06-08/2019-06-09 (from/to) or unknown';

const REVERSED = 'ends before it begins; write the earlier date first: 2019-06-08/2019-06-09';

/** Whether an interval is made of two dates in the wrong order. They are compared as far as both go. */
function isReversed(value: string): boolean {
	const [from = '', to] = value.split('/');
	const isDate = (one: string) => isEdtfDate(one) || isDateWithTime(one);
	if (to === undefined || !isDate(from) || !isDate(to)) return false;
	const length = Math.min(from.length, to.length);
	return from.slice(0, length) > to.slice(0, length);
}

/**
 * A date as an EDTF string, or the word `unknown`. A bare year may be written without quotation
 * marks.
 */
export const date = z
	.union([z.string(), z.number().int()])
	.transform(String)
	.refine((value) => value === 'unknown' || isEdtfDate(value) || isReversed(value), DATE_HELP)
	.refine((value) => !isReversed(value), REVERSED)
	// For the published JSON Schema, which cannot express the check in code above.
	.meta({
		type: 'string',
		pattern: '^(unknown|\\d{4}(-\\d\\d(-\\d\\d)?)?[~?%]?(/\\d{4}(-\\d\\d(-\\d\\d)?)?[~?%]?)?)$',
	});

const TIME = 'T([01]\\d|2[0-3]):[0-5]\\d';
const DATE_WITH_TIMES = new RegExp(`^\\d{4}-\\d\\d-\\d\\d${TIME}(/\\d{4}-\\d\\d-\\d\\d${TIME})?$`);

/**
 * Whether a string is a day with a time of day, `2026-02-13T05:30`, or an interval of two. Times are
 * those of the story’s time zone.
 */
export function isDateWithTime(value: string): boolean {
	if (!DATE_WITH_TIMES.test(value)) return false;
	const [from = '', to = from] = value.split('/');
	return [from, to].every((one) => isCalendarDay(one.slice(0, 10))) && from <= to;
}

/** A date as in `date`, or a day with a time. */
export const moment = z
	.union([z.string(), z.number().int()])
	.transform(String)
	.refine(
		(value) =>
			value === 'unknown' || isDateWithTime(value) || isEdtfDate(value) || isReversed(value),
		`${DATE_HELP}; with a time of day 2026-02-13T05:30`,
	)
	.refine((value) => !isReversed(value), REVERSED)
	.meta({
		type: 'string',
		pattern:
			'^(unknown|\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d)?)?)?[~?%]?(/\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d)?)?)?[~?%]?)?)$',
	});

/** One calendar day, `2019-06-10`. */
export const day = z
	.string()
	.refine(
		(value) => /^\d{4}-\d\d-\d\d$/.test(value) && isEdtfDate(value),
		'must be one calendar day, written as 2019-06-10',
	)
	.meta({ format: 'date' });

/** A full web address, with `https://` or `http://`. */
export const url = z
	.url({
		protocol: /^https?$/,
		message: 'must be a full web address beginning with https:// or http://',
		abort: true,
	})
	.superRefine((value, context) => {
		const fault = webAddressFault(value);
		if (fault) context.addIssue({ code: 'custom', message: `cannot be used: ${fault}` });
	});

/** Names, titles and words of others as they were printed: not empty, the same in every translation. */
export const printed = z.string().trim().min(1, 'must not be empty');

/** The fields that translations of a story may have; see translation-schema.ts. */
export const translatable = z.registry<{ isText: true }>();

/** A text that is not empty, without white space at its ends. Translators may translate it. */
export const line = printed.clone().register(translatable, { isText: true });

/** Where something is said: a source and, when the copy that was read shows it, the place in it. */
export const citation = z.strictObject({
	source: ref('sources').describe('id of the source'),
	locator: line.optional().describe('the place in the source, in words: `paragraph 4`, `headline`'),
});

export const citations = z
	.array(citation)
	.min(1, 'needs at least one source: nothing is published without one');

export const inSummary = z.boolean().default(false).describe('whether the print summary shows it');
