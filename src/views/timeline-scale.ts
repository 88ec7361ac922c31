// Which scale each event of a timeline is drawn at.

import { dayOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';

export type Unit = 'year' | 'month' | 'day';

/** An event with the first and last day of its date, as whole days since 1970-01-01. */
export interface DatedEvent {
	event: Entry<'events'>;
	from: number;
	to: number;
}

/** Rem for one day at each scale: a day takes 0.7, a month about 1, a year about 1.8. */
export const REM_PER_DAY: Record<Unit, number> = { day: 0.7, month: 0.032, year: 0.005 };

/**
 * A month with at least this many events is drawn by day; a year with at most MAX_BY_YEAR others is
 * drawn by year. With these values labels move no more than a few lines from their events.
 */
const MIN_BY_DAY = 3;
const MAX_BY_YEAR = 3;
/** Events fewer days apart than this are not drawn by year, where their labels would crowd. */
const CROWDED_DAYS = 45;

const monthOf = ({ from }: DatedEvent): string => dayOf(from).slice(0, 7);
const yearOf = ({ from }: DatedEvent): string => dayOf(from).slice(0, 4);

function countBy(
	events: DatedEvent[],
	keyOf: (event: DatedEvent) => string,
): (event: DatedEvent) => number {
	const counts = new Map<string, number>();
	for (const event of events) counts.set(keyOf(event), (counts.get(keyOf(event)) ?? 0) + 1);
	return (event) => counts.get(keyOf(event)) ?? 0;
}

/**
 * Tells whether another event begins within CROWDED_DAYS of an event. Events must come in order.
 */
function crowding(events: DatedEvent[]): (event: DatedEvent) => boolean {
	const starts = [...new Set(events.map(({ from }) => from))];
	const indexOf = new Map(starts.map((from, index) => [from, index]));
	return ({ from }) => {
		const index = indexOf.get(from) ?? 0;
		return [starts[index - 1], starts[index + 1]].some(
			(other) => other !== undefined && Math.abs(other - from) < CROWDED_DAYS,
		);
	};
}

/** The scale of each event, in the order given, which is that of their dates. */
export function unitsOf(events: DatedEvent[]): Unit[] {
	const inMonth = countBy(events, monthOf);
	const isByDay = (event: DatedEvent) => inMonth(event) >= MIN_BY_DAY;
	const othersInYear = countBy(
		events.filter((event) => !isByDay(event)),
		yearOf,
	);
	const isCrowded = crowding(events);
	return events.map((event) => {
		if (isByDay(event)) return 'day';
		return othersInYear(event) <= MAX_BY_YEAR && !isCrowded(event) ? 'year' : 'month';
	});
}

/** Days after its beginning at which an event with a long span of time is cut off. */
const MAX_SPAN: Record<Unit, number> = { day: 31, month: 366, year: 366 };

/** The first and last day a panel of events spans. */
export const panelSpan = (unit: Unit, events: DatedEvent[]): { from: number; to: number } => ({
	from: Math.min(...events.map(({ from }) => from)),
	to: Math.max(...events.map(({ from, to }) => Math.min(to, from + MAX_SPAN[unit]))),
});
