import { dateInWords, dayOf, type Span, spanOf } from '../story/dates.ts';

/** The days of an entry in one line, to scale from the first to the last. */
export interface DayStrip {
	/** How many days and spans, those included that have no known date. */
	count: number;
	/** First and last year in words, or months within one year. */
	from: string;
	to: string;
	/** Where each day or span begins and ends, from 0 to `STRIP_LENGTH`; those at one place once. */
	happened: [from: number, to: number][];
	planned: [from: number, to: number][];
}

/** The length of the line, in the unit of its places. */
export const STRIP_LENGTH = 224;
/** Fewer days are read faster than seen. */
const FEWEST = 3;

/** Undefined for too few days, and for days of a single month. `date`: EDTF. */
export function dayStrip(
	days: { date: string; planned: boolean }[],
	language: string,
): DayStrip | undefined {
	const dated = days.flatMap(({ date, planned }): (Span & { planned: boolean })[] => {
		const span = spanOf(date);
		return span ? [{ ...span, planned }] : [];
	});
	if (dated.length < FEWEST) return undefined;
	const first = Math.min(...dated.map(({ from }) => from));
	const last = Math.max(...dated.map(({ to }) => to));
	const [firstDay, lastDay] = [dayOf(first), dayOf(last)];
	const named = firstDay.slice(0, 4) === lastDay.slice(0, 4) ? 7 : 4;
	const [from, to] = [firstDay, lastDay].map((day) =>
		dateInWords(day.slice(0, named), language, { month: true }),
	);
	if (!from || !to || from === to) return undefined;
	const placeOf = (day: number) => Math.round(((day - first) / (last - first)) * STRIP_LENGTH);
	const places = (isPlanned: boolean) => [
		...new Map(
			dated
				.filter(({ planned }) => planned === isPlanned)
				.map((span): [from: number, to: number] => [placeOf(span.from), placeOf(span.to)])
				.map((place) => [place.join(), place]),
		).values(),
	];
	return { count: days.length, from, to, happened: places(false), planned: places(true) };
}
