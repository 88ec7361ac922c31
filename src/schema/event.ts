import { z } from 'zod';
import { citations, date, inSummary, line, ref } from './fields.ts';

/** One dated event, past or planned. The body is one paragraph. */
export const event = z.strictObject({
	title: line.max(90).describe('what happened, at most 90 characters'),
	date: date.describe('when'),
	dateInWords: line
		.optional()
		.describe('the date in words, when the date alone would look too exact: `late May 2019`'),
	dateNote: line.optional().describe('how the date is known, when the sources do not print it'),
	planned: z
		.boolean()
		.default(false)
		.describe('true when it was planned and is not known to have taken place'),
	parties: z.array(ref('parties')).default([]).describe('parties it concerns'),
	sources: citations.describe('where it is reported'),
	topics: z.array(ref('topics')).default([]).describe('questions it belongs to'),
	inSummary,
});
