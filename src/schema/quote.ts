import { z } from 'zod';
import { date, day, inSummary, line, printed, ref } from './fields.ts';
import { publishing } from './publishing.ts';

/**
 * How the words came from the speaker to the source, from the speaker’s own words to a paraphrase,
 * which quotes nobody. The description of the field says what each value means.
 */
export const ATTRIBUTIONS = [
	'direct',
	'via-outlet',
	'via-spokesperson',
	'translated',
	'paraphrase',
] as const;
/** How something was said. */
export const MEDIA = [
	'news release',
	'statement',
	'website statement',
	'letter',
	'email',
	'message',
	'leaflet',
	'social media post',
	'interview',
	'press conference',
	'speech',
	'hearing',
	'court filing',
	'report',
	'broadcast',
	'video',
	'podcast',
	'not given',
] as const;

/** One quotation. The body gives the context: what it answers and what a reader needs to know. */
export const quote = z.strictObject({
	title: line.describe('what the quotation is about, in our words and without quotation marks'),
	speakers: z
		.array(ref('people', 'parties'))
		.min(1)
		.describe('who said or wrote it; a statement by no named person belongs to the party'),
	medium: z.enum(MEDIA).describe('how it was said'),
	mediumInWords: line
		.max(60)
		.optional()
		.describe('how it was said in your own words, shown in place of ours: `in a post on Facebook`'),
	source: ref('sources').describe('the source the words are taken from'),
	locator: line.optional().describe('where in the source'),
	saidOn: date.describe('when it was said'),
	saidOnInWords: line
		.optional()
		.describe('the date in words, when the date alone would look too exact'),
	printedOn: date.optional().describe('when it was printed, if that is all that is known'),
	words: z
		.array(z.string().min(1))
		.min(1)
		.describe(
			'the quoted segments in order, letter by letter as printed, without the outer quotation marks; a comma right before the closing mark may be left out or become a full stop; `[…]` and … where something is left out, [brackets] round what is added or changed; for a paraphrase, what is reported, without marks',
		),
	leadIn: line
		.max(120)
		.optional()
		.describe(
			'our words before the quotation, when it begins inside a sentence, `They called on both sides`, or when it would be misread alone, `On a later vote:`; they stand wherever the words do',
		),
	excerptNote: line
		.max(120)
		.optional()
		.describe(
			'when the source prints more of the same quotation: which part this is, a phrase without a full stop; stands wherever the words do',
		),
	marks: z
		.enum(['none'])
		.optional()
		.describe(
			'`none` when the source prints the words without quotation marks, or with a misprinted one; needs `marksNote`',
		),
	marksNote: line
		.optional()
		.describe('why the words count as a quotation without marks, in a sentence; readers see it'),
	attribution: z
		.enum(ATTRIBUTIONS)
		.describe(
			'the way of the words: `direct`: the source quotes the speaker; `via-outlet`: the source quotes another outlet; `via-spokesperson`: somebody speaks for them; `translated`: not the language spoken; `paraphrase`: the source reports in its own words, never shown in quotation marks',
		),
	via: line.optional().describe('which outlet or who, for `via-outlet` and `via-spokesperson`'),
	translation: z
		.strictObject({
			from: z
				.string()
				.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as es or zh-Hant')
				.describe('BCP 47 tag of the language of `words`'),
			words: z
				.array(printed)
				.min(1)
				.describe('the segments in the language of the story, as many as `words` has'),
			by: printed.describe('who translated'),
		})
		.optional()
		.describe(
			'for `translated`: readers see both; `words` hold the original, which is what is verified',
		),
	checked: z
		.strictObject({
			on: day.describe('the day it was done'),
			by: printed.describe('who did it'),
			against: z.enum(['full text', 'partial copy']).describe('what the words were compared with'),
		})
		.optional()
		.describe(
			'who compared the words with the source by hand, and when; `npm run verify` needs no such line',
		),
	sameStatementAs: z
		.array(ref('quotes'))
		.default([])
		.describe('other quotations from one and the same statement'),
	topics: z.array(ref('topics')).default([]).describe('questions it belongs to'),
	alsoIn: z
		.array(
			z.strictObject({
				source: ref('sources').describe('another source that carries it'),
				wording: z
					.enum(['same', 'part', 'differs', 'paraphrase'])
					.describe('how its wording compares'),
				note: line.optional().describe('the difference, in a sentence'),
			}),
		)
		.default([])
		.describe('other sources that carry the words'),
	inSummary,
	...publishing,
});
