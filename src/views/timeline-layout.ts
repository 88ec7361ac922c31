// The positions of ticks, marks and labels in a panel of a timeline.

import { dateInWords, dayOf } from '../story/dates.ts';
import { wordsIn } from '../words/words-in.ts';
import { placeLabels } from './place-labels.ts';
import { type DatedEvent, panelSpan, REM_PER_DAY, type Unit } from './timeline-scale.ts';

/** Positions in rem from the top of the panel, for labels of one width. */
export interface Layout {
	height: number;
	ticks: { at: number; label: string }[];
	/**
	 * One for each mark: where the event begins and ends on the line (equal for a single day), and
	 * where its label begins.
	 */
	places: { top: number; bottom: number; label: number }[];
}

/**
 * Rem: the height of a line of a label, the space between two labels, and at either end of the
 * panel.
 */
const LINE = 1.35;
const GAP = 0.5;
const PADDING = 0.9;
/**
 * Rem between the beginning of the line and the first tick below which only the tick has a label.
 */
const MIN_TICK_DISTANCE = 1;

const monthName = (day: string, language: string): string =>
	dateInWords(day.slice(0, 7), language, { month: true, noYear: true });

const yearName = (day: string, language: string): string => dateInWords(day.slice(0, 4), language);

/** `day` is a calendar day; undefined when it has no tick at this scale. */
function tickLabel(unit: Unit, day: string, isFirst: boolean, language: string) {
	const isNewYear = day.endsWith('-01-01');
	const isNewMonth = day.endsWith('-01');
	switch (unit) {
		case 'year':
			return isNewYear ? yearName(day, language) : undefined;
		case 'month':
			if (!isNewMonth) return undefined;
			return isNewYear ? yearName(day, language) : monthName(day, language);
		default:
			return isFirst || isNewMonth
				? dateInWords(day, language, { month: true, noYear: true })
				: wordsIn(language).number(Number(day.slice(8)));
	}
}

function ticksOf(
	unit: Unit,
	from: number,
	to: number,
	language: string,
): { day: number; label: string }[] {
	const ticks: { day: number; label: string }[] = [];
	for (let day = from; day <= to; day += 1) {
		const label = tickLabel(unit, dayOf(day), day === from, language);
		if (label !== undefined) ticks.push({ day, label });
	}
	const [first] = ticks;
	if (unit === 'day' || first?.day === from) return ticks;
	// The line says where it begins, unless the first tick is too near to its beginning.
	if (first && (first.day - from) * REM_PER_DAY[unit] < MIN_TICK_DISTANCE) return ticks;
	const start = dayOf(from);
	const label = unit === 'year' ? yearName(start, language) : monthName(start, language);
	return [{ day: from, label }, ...ticks];
}

/**
 * The layout of a panel. `texts` are the labels of the events; `characters` is the least number of
 * characters that a line of a label holds.
 */
export function timelineLayout(
	unit: Unit,
	events: DatedEvent[],
	texts: string[],
	characters: number,
	language: string,
): Layout {
	const { from, to } = panelSpan(unit, events);
	const y = (day: number) => PADDING + (day - from) * REM_PER_DAY[unit];
	const heights = texts.map((text) => Math.ceil((text.length + 1) / characters) * LINE);
	const tops = placeLabels(
		events.map((event, i) => ({ at: y(event.from) - LINE / 2, size: (heights[i] ?? 0) + GAP })),
	);
	const places = events.map((event, i) => ({
		top: y(event.from),
		bottom: y(Math.min(event.to, to)),
		label: tops[i] ?? 0,
	}));
	const endOfLabels = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0);
	return {
		height: Math.max(y(to), endOfLabels) + PADDING,
		ticks: ticksOf(unit, from, to, language).map(({ day, label }) => ({ at: y(day), label })),
		places,
	};
}
