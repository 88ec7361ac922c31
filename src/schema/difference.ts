import { z } from 'zod';
import { day, inSummary, line, printed, ref } from './fields.ts';
import { publishing } from './publishing.ts';

const position = line.describe('the position, in our own words');
const asOf = day.describe('as of which day');
const silence = {
	source: ref('sources').describe('the source that says or shows it'),
	locator: line.optional().describe('where in the source'),
};

const FORMS = 'position with quote · position with source · none with asOf';
const UNPROVEN =
	'says `none: has not said` and names no source: write `none: not found` when no statement was found in the sources read, or add the source that says or shows that the party was silent';

/** A party that was found to be silent, without the source for it. */
const isUnproven = (value: unknown): boolean =>
	typeof value === 'object' &&
	value !== null &&
	'none' in value &&
	value.none === 'has not said' &&
	!('source' in value);

const whatIsWrong =
	(what: string) =>
	({ input }: { input?: unknown }): string =>
		[input].flat().some(isUnproven) ? UNPROVEN : what;

/**
 * What one party says on the point, in one of these forms: a position that rests on a quotation, a
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
			show: z
				.array(printed)
				.min(1)
				.optional()
				.describe(
					'the words of these segments that cards and share pictures show: whole sentences, or with … where one is cut; all when left out',
				),
		}),
		z.strictObject({
			position,
			source: ref('sources').describe('the source that reports it'),
			locator: line.optional().describe('where in the source'),
		}),
		z.strictObject({
			none: z
				.literal('not found')
				.describe('why there is no account: no statement was found in the sources read'),
			asOf,
		}),
		z.strictObject({
			none: z
				.literal('has not said')
				.describe('why there is no account: the party is known to have been silent'),
			asOf,
			...silence,
		}),
		z.strictObject({
			none: z.enum(['declined', 'not asked']).describe('why there is no account'),
			asOf,
			source: silence.source.optional(),
			locator: silence.locator,
		}),
	],
	{ error: whatIsWrong(`must be one of: ${FORMS}`) },
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
				error: whatIsWrong(`must be one account or a list of accounts: ${FORMS}`),
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
	...publishing,
});
