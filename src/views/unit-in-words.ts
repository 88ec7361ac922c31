import type { Words } from '../words/words-in.ts';

/** A unit with the period that its figures are for: `dollars a year`; without one, the unit. */
export const unitInWords = (
	say: Words,
	{ unit, period }: { unit: string; period?: string | undefined },
): string => (period ? say('amount.unitPeriod', { unit, period }) : unit);
