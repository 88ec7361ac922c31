import type { Entry } from '../story/entry.ts';

/** Whether an event was planned and is not known to have taken place: its mark is hollow. */
export const isStillPlanned = ({ data }: Entry<'events'>): boolean =>
	data.planned && data.outcome !== 'took place';
