import type { Entry } from '../story/entry.ts';
import { plannedState } from './labels.ts';

/**
 * What a line says of an event besides its date: that it was planned, and what became of it.
 * Undefined for an event that simply happened.
 */
export function eventState({ data }: Entry<'events'>): string | undefined {
	if (!data.planned) return undefined;
	return data.outcome ? plannedState[data.outcome] : 'planned';
}
