// Reads dates as people write them. chrono finds days, months and relative dates; what it passes over
// is what a record of news needs: how exact a date is, and which words say so.
import {
	de,
	en,
	es,
	fr,
	it,
	nl,
	type ParsedComponents,
	type ParsedResult,
	pt,
	sv,
} from 'chrono-node';
import { isEdtfDate } from '../../schema/fields.ts';

export interface DateFromWords {
	/** The date in EDTF, as content holds it: `2019-05-25~`. */
	edtf: string;
	/** The date in words, when the date alone would look too exact: `late May 2019`. */
	words?: string;
}

const OTHERS = [de, fr, es, it, nl, pt, sv];
/** Where in its month a day is put that is only called early, mid or late. */
const PARTS: [pattern: RegExp, day: string][] = [
	[/^(?:early|beginning of|start of)/i, '05'],
	[/^(?:mid|middle of)/i, '15'],
	[/^(?:late|end of)/i, '25'],
];
const PART =
	/\b((?:early|mid|late)(?:[\s-]+in)?[\s-]+|(?:the\s+)?(?:beginning|start|middle|end)(?: of)?\s+)(?:the\s+month\s+of\s+)?$/i;
const ABOUT = /\b(?:about|around|circa|ca?\.|approximately|roughly)\s+(?:the\s+)?$/i;
/** Words before a date that make it a limit or a guess; readers see them. */
const LIMIT =
	/\b(?:by|before|after|probably|possibly|no later than|not later than|at the latest by|the (?:first|second|third|last) (?:week|half) of)\s+(?:the\s+)?$/i;
const SEASON =
	/\b((?:early|mid|late)[\s-]+)?(spring|summer|autumn|fall|winter)(?:\s+of)?\s+((?:19|20)\d\d)\b/i;
const DECADE = /\b((?:early|mid|late)[\s-]+)?((?:19|20)\d0)s\b/i;
const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]*\d|[/-]\d)/;
const RELATIVE = 'result/relativeDate';

/** “late May”: chrono takes a May without its year for the verb. */
const MAY_ALONE = /\b(?<=(?:early|mid|late)[\s-]+)May\b(?!,? \d)/;
/** yesterday, tonight, last week, two months ago. */
const isRelativeDate = (found: ParsedResult): boolean =>
	[...found.tags()].some((tag) => tag === RELATIVE || tag.startsWith('casualReference/'));

const two = (value: number | null): string => String(value).padStart(2, '0');
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A year, month or day, as exact as the words are. */
function edtfOf(at: ParsedComponents, hasDay: boolean): string {
	const month = `${at.get('year')}-${two(at.get('month'))}`;
	return hasDay ? `${month}-${two(at.get('day'))}` : month;
}

/** The day on which a weekday of a report was: the last one up to its publication, unless it is to come. */
function weekdayIn({ text, start }: ParsedResult, before: string, near: Date): string {
	const day = new Date(
		Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1),
	);
	const isToCome = /\b(?:next|coming|will|until|from|starting)\b[^.]*$/i.test(`${before} ${text}`);
	if (!isToCome && day > near) day.setUTCDate(day.getUTCDate() - 7);
	return day.toISOString().slice(0, 10);
}

/** A year, a decade or a season with its year, which chrono does not read. */
function longPeriod(text: string): DateFromWords | undefined {
	const season = SEASON.exec(text);
	// In which months a season lies depends on the hemisphere.
	if (season?.[3]) return { edtf: season[3], words: plain(season[0]) };
	const decade = DECADE.exec(text);
	if (decade?.[2])
		return { edtf: `${decade[2]}/${decade[2].slice(0, 3)}9`, words: `the ${plain(decade[0])}` };
	const year = YEAR.exec(text);
	// A day that does not exist, such as 30 February 2024, is no year.
	if (!year || /\d \p{L}+,? $/u.test(text.slice(0, year.index))) return undefined;
	const part = PART.exec(text.slice(0, year.index));
	if (part) return { edtf: `${year[0]}~`, words: plain(part[0] + year[0]) };
	const isAbout = ABOUT.test(text.slice(0, year.index));
	return { edtf: isAbout ? `${year[0]}~` : year[0] };
}

/** `9 and 10 June` and `between 3 and 5 March` are spans of days. */
const withSpans = (text: string): string =>
	text
		.replace(/\b(\d{1,2})(?:st|nd|rd|th)? and (\d{1,2}(?:st|nd|rd|th)? \p{L}{3,})/gu, '$1 to $2')
		.replace(/\b(\p{Lu}\p{L}{2,}\.? \d{1,2}) and (\d{1,2})\b(?!\s*(?:,\s*)?\p{L})/gu, '$1-$2');

/** Whether chrono took something else for a date: the verb “may”, a number, an ambiguous 03/04/2024. */
function isMistaken({ text, start, index }: ParsedResult, all: string): boolean {
	if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) {
		const [first = 0, second = 0] = text.split(/[./-]/).map(Number);
		return first <= 12 && second <= 12 && first !== second;
	}
	const isMonthAlone =
		!start.isCertain('day') && !start.isCertain('year') && start.isCertain('month');
	if (!isMonthAlone) return false;
	const before = all.slice(0, index).trim();
	const isNamed =
		before === ''
			? all.trim() === text
			: /\b(?:in|of|by|since|until|from|to|early|mid|late|last|this|next|during|before|after|about|around)[\s-]*$/i.test(
					before,
				);
	return !/^\p{Lu}/u.test(text) || !isNamed;
}

function firstDate(text: string, near: Date | undefined): ParsedResult | undefined {
	const reference = near ?? new Date('2000-01-15T12:00:00Z');
	const hasSense = (one: ParsedResult) =>
		!isMistaken(one, text) &&
		(one.start.isCertain('month') || one.start.isCertain('weekday') || one.start.isCertain('day'));
	const english = en.casual.parse(text, reference).find(hasSense);
	if (english) return english;
	// Figures alone say the same in every language.
	if (!/\p{L}{3}/u.test(text)) return undefined;
	for (const { strict } of OTHERS) {
		const other = strict
			.parse(text, reference)
			.find(
				({ start, text: found }) =>
					/\p{L}/u.test(found) &&
					start.isCertain('month') &&
					(start.isCertain('day') || start.isCertain('year')),
			);
		if (other) return other;
	}
	return undefined;
}

function fromResult(
	found: ParsedResult,
	text: string,
	near: Date | undefined,
	nearHasDay: boolean,
): DateFromWords | undefined {
	const { start, end, index } = found;
	const before = text.slice(0, index);
	const isRelative =
		isRelativeDate(found) || (start.isCertain('weekday') && !start.isCertain('month'));
	const knowsYear = start.isCertain('year') && !isRelativeDate(found);
	if (!knowsYear && !near) return undefined;
	if (isRelative && !nearHasDay && (start.isCertain('day') || start.isCertain('weekday')))
		return undefined;
	const hasDay = start.isCertain('day') || start.isCertain('weekday');
	const isEnd = /^end of/i.test(found.text);
	const part = PART.exec(before)?.[0] ?? (isEnd ? 'the end of ' : undefined);
	const year = String(start.get('year'));
	const said = plain(found.text).replace(/^(?:end of|from|between|on|at) /i, '');
	const dated = isRelative || said.includes(year) ? said : `${said} ${year}`;
	if (end) return { edtf: `${edtfOf(start, hasDay)}/${edtfOf(end, hasDay)}` };
	if (part && (!hasDay || isEnd)) {
		const day = PARTS.find(([pattern]) => pattern.test(part.replace(/^the\s+/i, '')))?.[1] ?? '15';
		return {
			edtf: `${edtfOf(start, false)}-${day}~`,
			...(isRelative ? {} : { words: plain(`${part} ${dated}`).replace(/(?<=\bmid)[\s-]+/i, '-') }),
		};
	}
	const edtf =
		start.isCertain('weekday') && !start.isCertain('month') && near
			? weekdayIn(found, before, near)
			: edtfOf(start, hasDay);
	const limit = LIMIT.exec(before)?.[0];
	if (limit)
		return { edtf: `${edtf}~`, ...(isRelative ? {} : { words: plain(`${limit} ${dated}`) }) };
	const isVague =
		ABOUT.test(before) ||
		(isRelativeDate(found) &&
			/week|month|year|\bago\b/i.test(found.text) &&
			!/\bdays? ago\b/i.test(found.text));
	return { edtf: isVague ? `${edtf}~` : edtf };
}

/**
 * The first date in some words; undefined when there is none, or when it cannot be told without more
 * (03/04/2024, or “Tuesday” without `near`). `near` is a day or month in EDTF, as a rule that of the
 * source’s publication: it gives the year that is left out, and what “yesterday” and “Tuesday” mean.
 */
export function dateFromWords(words: string, near?: string): DateFromWords | undefined {
	const exact =
		/^\s*(\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?[~?%]?)?)\s*$/.exec(words);
	if (exact?.[1] && isEdtfDate(exact[1])) return { edtf: exact[1] };
	const [day] = /^\d{4}-\d\d(?:-\d\d)?/.exec(near ?? '') ?? [];
	const reference = day ? new Date(`${day.length === 7 ? `${day}-15` : day}T12:00:00Z`) : undefined;
	const mayOf = reference && en.casual.parseDate('15 May', reference)?.getUTCFullYear();
	const text = withSpans(words).replace(MAY_ALONE, mayOf ? `May ${mayOf}` : 'May');
	const result = firstDate(text, reference);
	const found =
		(result && fromResult(result, text, reference, day?.length === 10)) ?? longPeriod(text);
	return found && isEdtfDate(found.edtf) ? found : undefined;
}
