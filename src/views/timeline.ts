// A timeline to scale. A span of years with one dense fortnight cannot have one scale, so the line is cut into panels:
// each is true to scale in itself, by year, month or day, and the gap between two is said in words.

import { dateInWords, dayNumber, dayOf, monthInWords, spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { currentAddress } from './current-address.ts';
import { placeLabels } from './place-labels.ts';

type Unit = 'year' | 'month' | 'day';

/** One event on the line. */
export interface Mark {
	id: string;
	title: string;
	date: string;
	address: string;
	planned: boolean;
	approximate: boolean;
}

/** Positions in rem from the top of the panel, for labels of one width. */
export interface Layout {
	height: number;
	ticks: { at: number; label: string }[];
	/** One for each mark: where the event begins and ends on the line (equal for a single day), and where its label stands. */
	places: { top: number; bottom: number; label: number }[];
}

export interface Panel {
	/** `by year`, `by month`, `by day`. */
	scale: string;
	title: string;
	marks: Mark[];
	/** For a phone and for a wide screen: the scale is the same, the labels take more or fewer lines. */
	narrow: Layout;
	wide: Layout;
	/** The time left out before this panel, in words. */
	gap?: string;
}

export interface TimelineView {
	panels: Panel[];
	/** Events whose date is not known. */
	undated: { id: string; title: string; address: string }[];
}

/** A month with this many events is drawn by day; a year with at most YEAR_MOST others is drawn by year. Chosen so that neighbouring labels need not be moved more than a few lines. */
const DAY_LEAST = 3;
const YEAR_MOST = 3;
/** Rem for one day of each scale: a day 1.25, a month about 3, a year about 3.5. */
const REM: Record<Unit, number> = { day: 1.25, month: 0.1, year: 0.0096 };
/** Characters a line of a label holds at the least: on a screen of 320 px and on one of 768 px, measured with a wide fallback serif. Lines are 1.35 rem high, 0.5 rem apart. */
const CHARACTERS = { narrow: 21, wide: 58 };
const LINE = 1.35;
const BETWEEN = 0.5;
const PAD = 0.9;

type Dated = { event: Entry<'events'>; from: number; to: number };

function unitsOf(events: Dated[]): Unit[] {
	const months = new Map<string, number>();
	const years = new Map<string, number>();
	const monthOf = (one: Dated) => dayOf(one.from).slice(0, 7);
	for (const one of events) months.set(monthOf(one), (months.get(monthOf(one)) ?? 0) + 1);
	for (const one of events)
		if ((months.get(monthOf(one)) ?? 0) < DAY_LEAST)
			years.set(monthOf(one).slice(0, 4), (years.get(monthOf(one).slice(0, 4)) ?? 0) + 1);
	// Events come in order: only those that begin on the nearest other days can be near.
	const starts = [...new Set(events.map((one) => one.from))];
	const place = new Map(starts.map((from, i) => [from, i]));
	const crowded = (from: number) =>
		[-1, 1].some(
			(step) =>
				Math.abs((starts[(place.get(from) ?? 0) + step] ?? Number.POSITIVE_INFINITY) - from) < 45,
		);
	return events.map((one) =>
		(months.get(monthOf(one)) ?? 0) >= DAY_LEAST
			? 'day'
			: (years.get(monthOf(one).slice(0, 4)) ?? 0) <= YEAR_MOST && !crowded(one.from)
				? 'year'
				: 'month',
	);
}

function ticksOf(
	unit: Unit,
	from: number,
	to: number,
	language: string,
): { at: number; label: string }[] {
	const found: { at: number; label: string }[] = [];
	for (let day = from; day <= to; day += 1) {
		const iso = dayOf(day);
		if (unit === 'year' && iso.endsWith('-01-01')) found.push({ at: day, label: iso.slice(0, 4) });
		if (unit === 'month' && iso.endsWith('-01'))
			found.push({
				at: day,
				label: iso.endsWith('-01-01')
					? iso.slice(0, 4)
					: dateInWords(iso.slice(0, 7), language, { month: true, noYear: true }),
			});
		if (unit === 'day')
			found.push({
				at: day,
				label:
					day === from || iso.endsWith('-01')
						? dateInWords(iso, language, { month: true, noYear: true })
						: String(Number(iso.slice(8))),
			});
	}
	if (found[0]?.at === from || unit === 'day') return found;
	// The line says where it begins, unless a tick stands too near.
	const start = {
		at: from,
		label:
			unit === 'year'
				? dayOf(from).slice(0, 4)
				: dateInWords(dayOf(from).slice(0, 7), language, { month: true, noYear: true }),
	};
	return found[0] && (found[0].at - from) * REM[unit] < 1 ? found : [start, ...found];
}

function gapInWords(days: number): string | undefined {
	if (days < 45) return undefined;
	const months = Math.round(days / 30.44);
	if (months < 24) return months === 1 ? 'a month passes' : `${months} months pass`;
	return `${Math.round(months / 12)} years pass`;
}

function titleOf(unit: Unit, from: number, to: number, language: string): string {
	if (unit === 'year')
		return dayOf(from).slice(0, 4) === dayOf(to).slice(0, 4)
			? dayOf(from).slice(0, 4)
			: `${dayOf(from).slice(0, 4)}–${dayOf(to).slice(0, 4)}`;
	const [first, last] = [monthInWords(from, language), monthInWords(to, language)];
	return first === last ? first : `${first} – ${last}`;
}

function layoutOf(
	unit: Unit,
	events: Dated[],
	texts: string[],
	characters: number,
	language: string,
): Layout {
	const { from, to } = reach(unit, events);
	const y = (day: number) => PAD + (day - from) * REM[unit];
	const heights = texts.map((text) => Math.ceil((text.length + 1) / characters) * LINE);
	const tops = placeLabels(
		events.map((one, i) => ({ at: y(one.from) - LINE / 2, size: (heights[i] ?? 0) + BETWEEN })),
	);
	const places = events.map((one, i) => ({
		top: y(one.from),
		bottom: y(Math.min(one.to, to)),
		label: tops[i] ?? 0,
	}));
	const end = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0);
	return {
		height: Math.max(y(to), end) + PAD,
		ticks: ticksOf(unit, from, to, language).map(({ at, label }) => ({ at: y(at), label })),
		places,
	};
}

/** The days a panel spans. A span of time that goes on past the scale of its panel is cut off there. */
const reach = (unit: Unit, events: Dated[]) => ({
	from: Math.min(...events.map((one) => one.from)),
	to: Math.max(...events.map((one) => Math.min(one.to, one.from + (unit === 'day' ? 31 : 366)))),
});

function panelOf(story: Story, unit: Unit, events: Dated[]): Panel {
	const { language } = story.story.data;
	const { from, to } = reach(unit, events);
	const noYear = unit === 'day';
	const marks = events.map(
		({ event }): Mark => ({
			id: event.id,
			title: event.data.title,
			date: event.data.dateInWords ?? dateInWords(event.data.date, language, { noYear }),
			address: currentAddress(story, event),
			planned: event.data.planned,
			approximate: spanOf(event.data.date)?.approximate ?? false,
		}),
	);
	const texts = marks.map((mark) => `${mark.date} ${mark.title}${mark.planned ? ' planned' : ''}`);
	return {
		scale: `by ${unit}`,
		title: titleOf(unit, from, to, language),
		marks,
		narrow: layoutOf(unit, events, texts, CHARACTERS.narrow, language),
		wide: layoutOf(unit, events, texts, CHARACTERS.wide, language),
	};
}

/** The events of a span of days, of a topic, or both, drawn. `from` and `to` are calendar days, both included. `onlySummary` keeps the key days; `entries` are the events to choose from when not all. */
export function timelineView(
	story: Story,
	{
		from,
		to,
		topic,
		onlySummary,
		entries = [...story.events.values()],
	}: {
		from?: string;
		to?: string;
		topic?: string;
		onlySummary?: boolean;
		entries?: Entry<'events'>[];
	} = {},
): TimelineView {
	const chosen = entries.filter(
		({ data }) => (!topic || data.topics.includes(topic)) && (!onlySummary || data.inSummary),
	);
	const dated = chosen.flatMap((event): Dated[] => {
		const span = spanOf(event.data.date);
		if (!span || (from && span.to < dayNumber(from)) || (to && span.from > dayNumber(to)))
			return [];
		return [{ event, from: span.from, to: span.to }];
	});
	const units = unitsOf(dated);
	const panels: Panel[] = [];
	let run: Dated[] = [];
	dated.forEach((one, i) => {
		run.push(one);
		if (units[i] === units[i + 1]) return;
		const before = dated[i - run.length];
		const gap = before ? gapInWords((run[0]?.from ?? 0) - before.to) : undefined;
		panels.push({ ...panelOf(story, units[i] ?? 'month', run), ...(gap ? { gap } : {}) });
		run = [];
	});
	const undated = chosen
		.filter((event) => !spanOf(event.data.date) && !from && !to)
		.map((event) => ({
			id: event.id,
			title: event.data.title,
			address: currentAddress(story, event),
		}));
	return { panels, undated };
}
