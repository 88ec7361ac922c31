import { z } from 'zod';
import { amounts } from './amounts.ts';
import { citations, inSummary, line, moment, ref } from './fields.ts';
import { publishing } from './publishing.ts';

const vote = z.strictObject({
	question: line.max(160).describe('what was voted on'),
	for: z.number().min(0).optional().describe('the figure for it; leave out when not known'),
	against: z.number().min(0).optional().describe('the figure against it; leave out when not known'),
	abstained: z.number().min(0).optional().describe('abstentions, when reported'),
	unit: line.max(40).describe('what the figures count: `votes`, `members`, `percent`'),
	source: ref('sources').describe('the source that reports it'),
	locator: line.optional().describe('where in the source'),
});

/** One dated event, past or planned. The body is one paragraph. */
export const event = z.strictObject({
	title: line.max(90).describe('what happened, at most 90 characters'),
	date: moment.describe('when; with a time of day in the story’s `timeZone`: `2026-02-13T05:30`'),
	dateInWords: line
		.optional()
		.describe('the date in words, when the date alone would look too exact: `late May 2019`'),
	dateNote: line.optional().describe('how the date is known, when the sources do not print it'),
	planned: z
		.boolean()
		.default(false)
		.describe('true when it was planned for that date; `outcome` says what became of it'),
	outcome: z
		.enum(['took place', 'did not take place', 'not known'])
		.optional()
		.describe('what became of a planned event'),
	decidedBy: ref('events').optional().describe('the event that decided the outcome'),
	vote: vote.optional().describe('the vote taken, with its figures'),
	amounts,
	parties: z.array(ref('parties')).default([]).describe('parties it concerns'),
	sources: citations.describe('where it is reported'),
	topics: z.array(ref('topics')).default([]).describe('questions it belongs to'),
	inSummary,
	...publishing,
});
