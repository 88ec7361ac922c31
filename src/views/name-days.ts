import { dateInWords } from '../story/dates.ts';
import { AXIS } from './axis-widths.ts';

/** A name on an axis of time. */
export interface DayName {
	label: string;
	anchor: 'start' | 'middle' | 'end';
	/** There is room for it in a wide drawing alone. */
	isWide: boolean;
}

/** Pixels: a letter, and the way to the next name. */
const LETTER = 6.3;
const GAP = 12;

interface Place {
	from: number;
	to: number;
}

const ANCHORED = { start: 0, middle: 0.5, end: 1 };

/** Adds the names that touch none of `taken` on an axis of some pixels, in the order given. */
function namesThatFit<N extends { at: number } & Omit<DayName, 'isWide'>>(
	names: N[],
	width: number,
	taken: Place[],
): N[] {
	return names.filter(({ at, label, anchor }) => {
		const length = label.length * LETTER;
		const from = at * width - length * ANCHORED[anchor];
		const isFree = taken.every((one) => from >= one.to + GAP || from + length <= one.from - GAP);
		if (isFree) taken.push({ from, to: from + length });
		return isFree;
	});
}

/**
 * The names of some days on an axis of time, each undefined where there is no room for it. `days`:
 * calendar days, each once, in order, and where they stand: 0 at the beginning of the axis, 1 at its
 * end. The first and the last, which are its ends, go before the others. They name the year, and the
 * others too where it is not the same.
 */
export function nameDays(
	days: { day: string; at: number }[],
	language: string,
): (DayName | undefined)[] {
	const last = days.length - 1;
	const isOneYear = days[0]?.day.slice(0, 4) === days[last]?.day.slice(0, 4);
	const names = days.map(({ day, at }, i) => {
		const isEnd = i === 0 || i === last;
		const inside: DayName['anchor'] = i === 0 ? 'start' : 'end';
		const anchor: DayName['anchor'] = isEnd ? inside : 'middle';
		return {
			at,
			anchor,
			label: dateInWords(day, language, { month: true, noYear: isOneYear && !isEnd }),
			isEnd,
		};
	});
	const byRank = [...names.filter(({ isEnd }) => isEnd), ...names.filter(({ isEnd }) => !isEnd)];
	const narrow = new Set(namesThatFit(byRank, AXIS.narrow, []));
	const taken: Place[] = [];
	namesThatFit([...narrow], AXIS.wide, taken);
	const others = byRank.filter((one) => !narrow.has(one));
	const wide = new Set(namesThatFit(others, AXIS.wide, taken));
	return names.map((one) => {
		if (!narrow.has(one) && !wide.has(one)) return undefined;
		return { label: one.label, anchor: one.anchor, isWide: wide.has(one) };
	});
}
