import { z } from 'zod';
import { day, inSummary, line, ref } from './fields.ts';

const position = line.describe('the position, in our own words');

/**
 * What one party says on the point, in one of three forms: a position that rests on a quotation, a
 * position that rests on a source, or the reason why there is no account.
 */
const account = z.union(
	[
		z.strictObject({
			position,
			quote: ref('quotes').describe('the quotation that says so'),
			segments: z
				.array(z.number().int().min(1))
				.optional()
				.describe('which segments of it to show, counted from 1; all when left out'),
		}),
		z.strictObject({
			position,
			source: ref('sources').describe('the source that reports it'),
			locator: line.optional().describe('where in the source'),
		}),
		z.strictObject({
			none: z.enum(['has not said', 'declined', 'not asked']).describe('why there is no account'),
			asOf: day.describe('as of which day'),
		}),
	],
	{ error: 'must be one of: position with quote · position with source · none with asOf' },
);

export type AccountData = z.output<typeof account>;

/** One point on which accounts differ. The body says what can be concluded and what cannot. */
export const difference = z.strictObject({
	question: line.describe('the point as a question'),
	order: z
		.number()
		.int()
		.min(1)
		.default(100)
		.describe('its place among the differences; those without one come after, by id'),
	state: z
		.enum(['disputed', 'unresolved', 'agreed', 'one side only'])
		.describe('where the point stands'),
	accounts: z
		.record(
			ref('parties'),
			z.union([account, z.array(account).min(1)], {
				error:
					'must be one account or a list of accounts: position with quote · position with source · none with asOf',
			}),
		)
		.describe('party → what it says; every party of the story’s party order must be there'),
	alsoReported: z
		.array(
			z.strictObject({
				position,
				source: ref('sources').describe('the source that reports it'),
				locator: line.optional().describe('where in the source'),
			}),
		)
		.default([])
		.describe('what outlets print in their own voice on the point'),
	topics: z.array(ref('topics')).default([]).describe('questions it belongs to'),
	inSummary,
});
