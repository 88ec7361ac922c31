// When an entry may be published. Every collection has these fields but the story, which is always
// there.
import { z } from 'zod';
import { isDateWithTime, isEdtfDate } from './fields.ts';

const isMoment = (value: string): boolean =>
	(/^\d{4}-\d\d-\d\d$/.test(value) && isEdtfDate(value)) ||
	(!value.includes('/') && isDateWithTime(value));

/** Published entries are recorded without these fields: they are for editors. */
export const publishing = {
	draft: z
		.boolean()
		.optional()
		.describe('true while it is being written: no output of a build holds it'),
	publishAfter: z
		.string()
		.refine(
			isMoment,
			'must be one calendar day, written as 2026-12-01, or a day with a time of day, 2026-12-01T14:00',
		)
		.meta({ pattern: '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?$' })
		.optional()
		.describe(
			'the day on which it may be published, from midnight on, or a day with a time of day (`2026-12-01T14:00`), by the clocks of the story’s `timeZone`; until then no output of a build holds it',
		),
};
