import { z } from 'zod';
import { date, day, inSummary, line, ref } from './fields.ts';

export const MEDIA = ['news release', 'statement', 'website statement', 'letter', 'interview', 'message', 'not given'] as const;

/** One quotation. The body is context: what it answers, what to know. */
export const quote = z.strictObject({
	title: line.describe('what the quotation is about, in our words and without quotation marks'),
	speakers: z.array(ref('people', 'parties')).min(1).describe('who said or wrote it; a statement by no named person belongs to the party'),
	medium: z.enum(MEDIA).describe('how it was said'),
	source: ref('sources').describe('the source the words are taken from'),
	locator: line.optional().describe('where in the source'),
	saidOn: date.describe('when it was said'),
	saidOnInWords: line.optional().describe('the date in words, when the date alone would look too exact'),
	printedOn: date.optional().describe('when it was printed, if that is all that is known'),
	words: z.array(z.string().min(1)).min(1).describe('the quoted segments in order, letter by letter as printed, without the outer quotation marks'),
	attribution: z.enum(['direct', 'via', 'translated']).describe('`direct`: the source quotes the speaker; `via`: the words reached the source through somebody else; `translated`: not the language spoken'),
	via: line.optional().describe('through whom, for `via`'),
	checked: z.strictObject({
		on: day.describe('the day it was done'),
		against: z.enum(['full text', 'partial copy']).describe('what the words were compared with'),
	}).optional().describe('when the words were compared with the source, letter by letter'),
	sameStatementAs: z.array(ref('quotes')).default([]).describe('other quotations from one and the same statement'),
	topics: z.array(ref('topics')).default([]).describe('questions it belongs to'),
	alsoIn: z.array(z.strictObject({
		source: ref('sources').describe('another source that carries it'),
		wording: z.enum(['same', 'part', 'differs', 'paraphrase']).describe('how its wording compares'),
		note: line.optional().describe('the difference, in a sentence'),
	})).default([]).describe('other sources that carry the words'),
	inSummary,
});
