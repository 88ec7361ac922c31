// A drawing of figures over time, to scale: time along the lines, values upwards. There are no lines
// from one figure to another, which would say that one came of the other.

import { dayOf, type Span, spanOf } from '../story/dates.ts';
import type { Words } from '../words/words-in.ts';
import { AXIS } from './axis-widths.ts';
import { type DayName, nameDays } from './name-days.ts';
import type { Mark } from './names.ts';
import { type FigurePlace, placeFigures } from './place-figures.ts';
import { valueTicks } from './value-ticks.ts';

/** A figure as it was put forward. `marks`: those of the parties; `date`: EDTF, known. */
export interface DatedFigure {
	date: string;
	value: number;
	marks: (Mark | undefined)[];
}

/** A place on the axis of time: 0 at its beginning, 1 at its end. */
type Along = number;

export interface DrawnFigure {
	at: Along;
	/** Where its days begin and end, when they are several. */
	span?: { from: Along; to: Along };
	/** Pixels from the top. */
	y: number;
	/** Side by side. One is undefined of somebody who has none. */
	marks: (Mark | undefined)[];
	/** On which of its days is not known, or the days themselves are not. */
	isApproximate: boolean;
	/**
	 * The figure, and where it stands; undefined where there is no room. `isWide`: there is room in a
	 * wide drawing alone.
	 */
	label?: { text: string; isWide: boolean } & FigurePlace;
}

export interface PositionsDrawing {
	/** Pixels: down to the axis of time. */
	height: number;
	/** Lines across, from the top: pixels and values. */
	lines: { y: number; label: string; isZero: boolean }[];
	/** The ends of the axis, and the days on which a figure was put forward. */
	days: { at: Along; name?: DayName }[];
	figures: DrawnFigure[];
	/** The value at which the scale begins, when that is not zero. */
	startsAt?: string;
	/** What a key has to explain. */
	hasApproximate: boolean;
	hasSpans: boolean;
}

/** Pixels: a step of the scale, the space above it. */
const STEP = 40;
const TOP = 22;
/** Of the axis, at either end: room for the marks. */
const INSET = 0.04;
/** Pixels: a mark with the space beside it. */
const MARK = 16;

const keyOf = (mark: Mark | undefined): string => (mark ? `${mark.shape} ${mark.hue}` : '');

/** Of a figure put forward in “March”, the day is not known. */
const isApproximate = ({ approximate, precision }: Span): boolean =>
	approximate || precision !== 'day';

/** Figures with one value and date are drawn as one, with the marks of all who put them forward. */
function together(figures: DatedFigure[]): DatedFigure[] {
	const groups = Map.groupBy(figures, ({ date, value }) => `${date} ${value}`);
	return [...groups.values()].flatMap((all) => {
		const [first] = all;
		const marks = new Map(all.flatMap((one) => one.marks.map((mark) => [keyOf(mark), mark])));
		return first ? [{ ...first, marks: [...marks.values()] }] : [];
	});
}

/** The drawing of some figures, in order of their dates, which are not all the same. */
export function positionsDrawing(given: DatedFigure[], say: Words): PositionsDrawing {
	const figures = together(given).flatMap((figure) => {
		const span = spanOf(figure.date);
		return span ? [{ ...figure, span }] : [];
	});
	const begin = Math.min(...figures.map(({ span }) => span.from));
	const end = Math.max(...figures.map(({ span }) => span.to));
	const along = (day: number): Along =>
		INSET + ((day - begin) / (end - begin || 1)) * (1 - 2 * INSET);
	const middle = ({ from, to }: { from: number; to: number }) => along((from + to) / 2);
	const ticks = valueTicks(figures.map(({ value }) => value));
	const [bottom = 0] = ticks;
	const top = ticks.at(-1) ?? 0;
	const height = TOP + STEP * (ticks.length - 1);
	const yOf = (value: number) =>
		Math.round(TOP + ((top - value) / (top - bottom)) * (height - TOP));
	const marksIn = (width: number) =>
		figures.map(({ span, value, marks }) => ({
			x: middle(span) * width,
			y: yOf(value),
			width: Math.max(marks.length * MARK, (along(span.to) - along(span.from)) * width),
			text: say.number(value),
		}));
	const narrow = placeFigures(marksIn(AXIS.narrow), { width: AXIS.narrow, height });
	const wide = placeFigures(marksIn(AXIS.wide), { width: AXIS.wide, height }, narrow);
	const exact = figures.filter(({ span }) => span.from === span.to && !isApproximate(span));
	const days = [...new Set([begin, ...exact.map(({ span }) => span.from), end])]
		.sort((a, b) => a - b)
		.map((day) => ({ day: dayOf(day), at: along(day) }));
	const names = nameDays(days, say.language);
	return {
		height,
		lines: ticks
			.map((value) => ({ y: yOf(value), label: say.number(value), isZero: value === 0 }))
			.reverse(),
		days: days.map(({ at }, i) => {
			const name = names[i];
			return { at, ...(name ? { name } : {}) };
		}),
		figures: figures.map(({ span, value, marks }, i) => {
			const place = wide[i];
			return {
				at: middle(span),
				...(span.to > span.from ? { span: { from: along(span.from), to: along(span.to) } } : {}),
				y: yOf(value),
				marks,
				isApproximate: isApproximate(span),
				...(place
					? { label: { text: say.number(value), isWide: narrow[i] === undefined, ...place } }
					: {}),
			};
		}),
		...(bottom > 0 || top < 0 ? { startsAt: say.number(bottom) } : {}),
		hasApproximate: figures.some(({ span }) => isApproximate(span)),
		hasSpans: figures.some(({ span }) => span.to > span.from && !isApproximate(span)),
	};
}
