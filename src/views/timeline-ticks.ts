import { dateInWords, dayOf } from '../story/dates.ts';
import { wordsIn } from '../words/words-in.ts';
import { REM_PER_DAY, type Unit } from './timeline-scale.ts';

export interface Ticks {
	/**
	 * The first day that begins a unit; ticks follow at equal steps. Undefined when there is none.
	 */
	first?: number;
	/** Days that are named on the ruler, in order. */
	labels: { day: number; label: string }[];
}

interface Named {
	day: number;
	label: string;
	/** Of two labels that would touch the one of the higher rank stays. */
	rank: number;
}

/** Rem between two labels below which they touch. */
const MIN_DISTANCE = 1.2;

const inMonth = (day: string, language: string): string =>
	dateInWords(day, language, { month: true, noYear: true });

const yearName = (day: string, language: string): string => dateInWords(day.slice(0, 4), language);

/** Whether a calendar day begins a unit. */
function isTick(unit: Unit, day: string): boolean {
	if (unit === 'day') return true;
	return day.endsWith(unit === 'month' ? '-01' : '-01-01');
}

/** The name of a tick; undefined for the many that have none. */
function nameOf(unit: Unit, day: string, language: string): Omit<Named, 'day'> | undefined {
	if (unit === 'day') {
		if (day.endsWith('-01')) return { label: inMonth(day, language), rank: 2 };
		if (!/-[12]0$/.test(day)) return undefined;
		return { label: wordsIn(language).number(Number(day.slice(8))), rank: 0 };
	}
	if (day.endsWith('-01-01')) return { label: yearName(day, language), rank: 2 };
	const isQuarter = unit === 'month' && /-(04|07|10)-01$/.test(day);
	return isQuarter ? { label: inMonth(day.slice(0, 7), language), rank: 0 } : undefined;
}

/** The ruler says where it begins. */
function startName(unit: Unit, day: string, language: string): string {
	if (unit === 'year') return yearName(day, language);
	return inMonth(unit === 'day' ? day : day.slice(0, 7), language);
}

/** The names that stay so that none touches another. `names`: in order. */
function withoutTouching(unit: Unit, names: Named[]): Named[] {
	const kept: Named[] = [];
	for (const one of names) {
		const last = kept.at(-1);
		const isFree = !last || (one.day - last.day) * REM_PER_DAY[unit] >= MIN_DISTANCE;
		if (!isFree && one.rank > last.rank) kept.pop();
		if (isFree || one.rank > last.rank) kept.push(one);
	}
	return kept;
}

/** The ticks of a ruler that begins and ends with these days. */
export function timelineTicks(unit: Unit, from: number, to: number, language: string): Ticks {
	const names: Named[] = [{ day: from, label: startName(unit, dayOf(from), language), rank: 1 }];
	let first: number | undefined;
	for (let day = from; day <= to; day += 1) {
		const date = dayOf(day);
		if (!isTick(unit, date)) continue;
		first ??= day;
		const name = nameOf(unit, date, language);
		if (name) names.push({ day, ...name });
	}
	return { ...(first === undefined ? {} : { first }), labels: withoutTouching(unit, names) };
}
