import { spanOf } from './dates.ts';

/**
 * Whether a date lies wholly between two others, these included; either may be left out. `unknown`
 * lies nowhere.
 */
export function isBetween(date: string, from?: string, until?: string): boolean {
	const span = spanOf(date);
	if (!span) return false;
	const start = from && spanOf(from)?.from;
	const end = until && spanOf(until)?.to;
	return (!start || span.from >= start) && (!end || span.to <= end);
}
