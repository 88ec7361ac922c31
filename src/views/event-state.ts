import { dayNumber, spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import { plannedState } from './labels.ts';

/**
 * What a line says of an event besides its date: that it was planned, and what became of it, or that
 * it came after the day `asOf` through which the story covers events. Undefined for an event that
 * simply happened.
 */
export function eventState({ data }: Entry<'events'>, asOf?: string): string | undefined {
	if (data.planned) return data.outcome ? plannedState[data.outcome] : 'planned';
	const day = spanOf(data.date)?.from;
	const isLater = asOf !== undefined && day !== undefined && day > dayNumber(asOf);
	return isLater ? 'later' : undefined;
}
