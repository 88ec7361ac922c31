import { z } from 'zod';
import { date, line, printed, ref, url } from './fields.ts';
import { publishing } from './publishing.ts';

export const SOURCE_KINDS = [
	'news report',
	'opinion column',
	'interview',
	'broadcast',
	'video',
	'podcast',
	'transcript',
	'news release',
	'website statement',
	'social media post',
	'letter',
	'email',
	'message',
	'leaflet',
	'newsletter',
	'question and answer page',
	'minutes',
	'court document',
	'law or rule',
	'regulator notice',
	'report',
	'data set',
	'reference page',
] as const;
/** Voices that are no party’s. */
export const VOICES = ['independent', 'official record'] as const;

/** One published work. The body is a note about it. */
export const source = z.strictObject({
	publisher: printed.describe('who published it'),
	headline: printed
		.optional()
		.describe('headline exactly as printed; leave out when the copy read does not show it'),
	addressWords: printed
		.optional()
		.describe('the words of its web address, when no headline was seen'),
	kind: z.enum(SOURCE_KINDS).describe('what kind of work it is'),
	kindInWords: line
		.max(40)
		.optional()
		.describe('the kind in your own words, shown in place of ours: `post on Facebook`'),
	ownWords: z
		.boolean()
		.optional()
		.describe(
			'whether the whole work is its speaker’s own words, so that quotations from it stand in no quotation marks; by default as its kind has it',
		),
	byline: printed.optional().describe('byline as printed'),
	bylineNote: line.optional().describe('what is known of the author when no byline was printed'),
	date: date.describe('date of publication'),
	dateKnown: z
		.enum(['printed', 'stored with the page', 'in the address', 'worked out', 'not known'])
		.describe('how the date is known'),
	url: url.optional().describe('its address; needed unless `reference` says where it is held'),
	reference: printed
		.max(200)
		.optional()
		.describe(
			'where it is held, when it is no web page or besides its address: a court’s number, an archive’s shelf mark',
		),
	archivedUrl: url.optional().describe('an archived copy'),
	voice: z
		.union([z.enum(VOICES), ref('parties'), z.array(ref('parties')).min(1)], {
			error: 'must be independent, official record, the id of a party or a list of party ids',
		})
		.describe(
			'whose voice it is: `independent`, `official record`, or the party or parties that speak in it',
		),
	voiceInWords: line
		.max(60)
		.optional()
		.describe(
			'the voice in your own words, shown in place of ours: `Speaks from the tenants’ side`',
		),
	read: z.enum(['in full', 'in part']).describe('how much of it was read'),
	covers: line.describe('what it covers, in our words'),
	...publishing,
});
