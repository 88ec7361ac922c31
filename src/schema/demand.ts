import { z } from 'zod';
import { citations, date, inSummary, line, ref } from './fields.ts';

export const DEMAND_KINDS = ['demand', 'offer', 'proposal', 'condition', 'call'] as const;
export const DEMAND_STATES = [
	'standing',
	'proposed',
	'reported',
	'disputed',
	'met',
	'met-in-part',
	'refused',
	'withdrawn',
	'overtaken',
	'unknown',
] as const;

/** One demand, offer, proposal, condition or call. The body says what it asks, in plain words. */
export const demand = z.strictObject({
	title: line.describe('what is asked or offered, in a few words'),
	kind: z.enum(DEMAND_KINDS).describe('what it is'),
	by: z.array(ref('parties', 'people')).min(1).describe('who makes it'),
	to: z.array(ref('parties', 'people')).min(1).describe('to whom'),
	describedBy: ref('parties', 'people')
		.optional()
		.describe('who describes it, when it is known only at second hand'),
	date: date.default('unknown').describe('when it was made'),
	status: z.enum(DEMAND_STATES).describe('where it stands'),
	statusDate: date.describe('the date of that status'),
	statusNote: line.optional().describe('what the status rests on, in a sentence'),
	window: date.optional().describe('the period or deadline it names'),
	windowInWords: line
		.optional()
		.describe('the period in words, when the date alone would look too exact'),
	topics: z.array(ref('topics')).default([]).describe('questions it belongs to'),
	sources: citations.describe('where it is reported'),
	partOf: ref('demands').optional().describe('the offer or demand it is part of'),
	partsAreExamples: z
		.boolean()
		.default(false)
		.describe('true when its parts are examples and not a complete list'),
	inSummary,
});
