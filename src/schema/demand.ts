import { z } from 'zod';
import { amounts } from './amounts.ts';
import { citations, date, inSummary, line, ref } from './fields.ts';
import { publishing } from './publishing.ts';

export const DEMAND_KINDS = [
	'demand',
	'claim',
	'petition',
	'offer',
	'proposal',
	'condition',
	'call',
	'topic for talks',
	'order',
	'ruling',
] as const;
export const DEMAND_STATES = [
	'standing',
	'proposed',
	'reported',
	'disputed',
	'met',
	'met-in-part',
	'accepted',
	'ratified',
	'rejected',
	'refused',
	'withdrawn',
	'overtaken',
	'unknown',
] as const;

/**
 * One demand, claim, offer, condition, call, topic for talks, order or ruling. The body says what it
 * asks, offers or orders, in plain words.
 */
export const demand = z.strictObject({
	title: line.describe('what is asked or offered, in a few words'),
	kind: z.enum(DEMAND_KINDS).describe('what it is'),
	kindInWords: line
		.max(40)
		.optional()
		.describe('the kind in your own words, shown in place of ours: `Wish`, `Motion`'),
	order: z
		.number()
		.int()
		.min(1)
		.default(100)
		.describe('its place in lists of its kind; those without one come after, by date and id'),
	by: z.array(ref('parties', 'people')).min(1).describe('who makes it'),
	to: z
		.array(ref('parties', 'people'))
		.default([])
		.describe('to whom; only a `topic for talks`, or an entry with `toInWords`, may leave it out'),
	toInWords: line
		.max(60)
		.optional()
		.describe('to whom in your own words, when it is none of these: `the letter’s readers`'),
	describedBy: ref('parties', 'people')
		.optional()
		.describe('who describes it, when it is known only at second hand'),
	date: date.default('unknown').describe('when it was made'),
	dateInWords: line
		.optional()
		.describe('the date in words, when the date alone would look too exact: `late May 2019`'),
	status: z.enum(DEMAND_STATES).describe('where it stands'),
	statusDate: date.describe('the date of that status'),
	statusNote: line.optional().describe('what the status rests on, in a sentence'),
	window: date.optional().describe('the period or deadline it names'),
	windowInWords: line
		.optional()
		.describe('the period in words, when the date alone would look too exact'),
	amounts,
	topics: z.array(ref('topics')).default([]).describe('questions it belongs to'),
	sources: citations.describe('where it is reported'),
	partOf: ref('demands').optional().describe('the offer or demand it is part of'),
	partsAreExamples: z
		.boolean()
		.default(false)
		.describe('true when its parts are examples and not a complete list'),
	inSummary,
	...publishing,
});
