// The places of events and their labels in a panel of a timeline that is drawn to scale: a ruler
// with labels on both sides of it.
import { placeLabels } from './place-labels.ts';
import { type DatedEvent, panelSpan, REM_PER_DAY, type Unit } from './timeline-scale.ts';
import { timelineTicks } from './timeline-ticks.ts';

/** A label, in the order of the events. */
export interface LabelText {
	text: string;
	/** The event is one of the days that matter, and its label is larger. */
	isLarge: boolean;
}

export interface Place {
	/** Whether the label stands before the ruler (left of it, when lines are read from the left). */
	isBefore: boolean;
	/** Rem from the top of the panel to the top of the label. */
	label: number;
	/** Rem from the first line of the label down to where the event begins; negative when up. */
	mark: number;
	/** Rem from where the event begins to where it ends: 0 for a single day. */
	length: number;
	/** Whole days, months or years since the event before it, as the scale of the panel is. */
	wait: number;
}

/** All in rem. */
export interface Layout {
	height: number;
	/** Where the first tick stands, if any, the way to each next, and the names of some. */
	ticks: { first?: number; step: number; labels: { at: number; label: string }[] };
	/** One for each event. */
	places: Place[];
}

/** Rem: the line of a label. */
const LINE = { large: 1.45, small: 1.3 };
/**
 * The least number of characters that a line of a label holds where both sides are narrowest, with
 * a wide fallback serif.
 */
const CHARACTERS = { large: 29, small: 36 };
/** Rem between two labels, and at either end of the panel. */
const GAP = 0.55;
const PADDING = 0.75;
const DAYS_PER_UNIT: Record<Unit, number> = { day: 1, month: 30.44, year: 365.25 };

interface Wanted {
	/** Where its top would stand if there were room. */
	at: number;
	size: number;
	/** Where the event ends. */
	end: number;
	isSpan: boolean;
}

interface Label {
	/** Where its top would stand if there were room. */
	at: number;
	size: number;
	isBefore: boolean;
}

/**
 * Puts each label on the side where it is nearer to its event, in turn where both have room. Spans
 * that overlap are drawn on different sides, as far as two sides go.
 */
function chooseSides(wanted: Wanted[]): Label[] {
	const sides = {
		before: { labels: -Infinity, spans: -Infinity },
		after: { labels: -Infinity, spans: -Infinity },
	};
	let last: keyof typeof sides = 'after';
	return wanted.map(({ at, size, end, isSpan }) => {
		const other = last === 'after' ? 'before' : 'after';
		const distance = (side: keyof typeof sides) => Math.max(at, sides[side].labels);
		const overlap = (side: keyof typeof sides) =>
			isSpan ? Math.max(0, sides[side].spans - at) : 0;
		const isOtherBetter =
			overlap(other) === overlap(last)
				? distance(other) <= distance(last)
				: overlap(other) < overlap(last);
		if (isOtherBetter) last = other;
		const side = sides[last];
		side.labels = distance(last) + size;
		if (isSpan) side.spans = Math.max(side.spans, end);
		return { at, size, isBefore: last === 'before' };
	});
}

/** The tops of the labels, moved apart on each side. */
function topsOf(labels: Label[]): number[] {
	const tops: number[] = [];
	for (const side of [true, false]) {
		const indexes = [...labels.keys()].filter((i) => labels[i]?.isBefore === side);
		const placed = placeLabels(indexes.map((i) => labels[i] ?? { at: 0, size: 0 }));
		for (const [n, i] of indexes.entries()) tops[i] = placed[n] ?? 0;
	}
	return tops;
}

/** The layout of a panel of events, in order of their dates. `labels`: one for each. */
export function timelineLayout(
	unit: Unit,
	events: DatedEvent[],
	labels: LabelText[],
	language: string,
): Layout {
	const { from, to } = panelSpan(unit, events);
	const y = (day: number) => PADDING + (day - from) * REM_PER_DAY[unit];
	const sizes = labels.map(({ text, isLarge }) => {
		const kind = isLarge ? 'large' : 'small';
		const lines = Math.ceil((text.length + 1) / CHARACTERS[kind]);
		return { line: LINE[kind], height: lines * LINE[kind] };
	});
	const placed = chooseSides(
		events.map((event, i) => {
			const { line = 0, height = 0 } = sizes[i] ?? {};
			const end = y(Math.min(event.to, to));
			return {
				at: y(event.from) - line / 2,
				size: height + GAP,
				end,
				isSpan: event.to > event.from,
			};
		}),
	);
	const tops = topsOf(placed);
	const places = events.map((event, i): Place => {
		const label = tops[i] ?? 0;
		const before = events[i - 1]?.from ?? event.from;
		return {
			isBefore: placed[i]?.isBefore ?? false,
			label,
			mark: y(event.from) - (label + (sizes[i]?.line ?? 0) / 2),
			length: (Math.min(event.to, to) - event.from) * REM_PER_DAY[unit],
			wait: Math.round((event.from - before) / DAYS_PER_UNIT[unit]),
		};
	});
	const ends = tops.map((top, i) => top + (sizes[i]?.height ?? 0));
	const { first, labels: names } = timelineTicks(unit, from, to, language);
	return {
		height: Math.max(y(to), ...ends) + PADDING,
		ticks: {
			...(first === undefined ? {} : { first: y(first) }),
			step: DAYS_PER_UNIT[unit] * REM_PER_DAY[unit],
			labels: names.map(({ day, label }) => ({ at: y(day), label })),
		},
		places,
	};
}
