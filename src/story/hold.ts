import type { AnyEntry } from './entry.ts';

/**
 * How long a build keeps an entry out: as long as it is a draft, or until a day or a time of day by
 * the clocks of the story’s time zone, as its editor has written it.
 */
export type Hold = 'draft' | { until: string };

/** A day stands for its first moment, so that it can be compared with a time of day. */
const momentOf = (date: string): string => (date.includes('T') ? date : `${date}T00:00`);

/**
 * How long an entry is held, undefined when it may be published at `now` (`2026-12-01T14:00`). Its
 * fields need not have passed the schema.
 */
export function holdOf({ data }: Pick<AnyEntry, 'data'>, now: string): Hold | undefined {
	const { draft, publishAfter: until } = data as Record<string, unknown>;
	if (draft === true) return 'draft';
	return typeof until === 'string' && momentOf(until) > now ? { until } : undefined;
}

/** Whether what is held like `a` is still held when what is held like `b` comes out. */
export function isHeldLonger(a: Hold, b: Hold | undefined): boolean {
	if (b === undefined) return true;
	if (a === 'draft' || b === 'draft') return b !== 'draft';
	return momentOf(a.until) > momentOf(b.until);
}

/** `a draft`, or `held until 2026-12-01`. */
export const holdInWords = (hold: Hold): string =>
	hold === 'draft' ? 'a draft' : `held until ${hold.until.replace('T', ' ')}`;
