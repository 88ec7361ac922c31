import { z } from 'zod';
import { date, line, url } from './fields.ts';

/** One published work. The body is a note about it. */
export const source = z.strictObject({
	publisher: line.describe('who published it'),
	headline: line
		.optional()
		.describe('headline exactly as printed; leave out when the copy read does not show it'),
	addressWords: line.optional().describe('the words of its web address, when no headline was seen'),
	kind: z
		.enum([
			'news report',
			'opinion column',
			'news release',
			'website statement',
			'letter',
			'message',
			'question and answer page',
			'newsletter',
			'regulator notice',
			'reference page',
			'interview',
		])
		.describe('what kind of work it is'),
	byline: line.optional().describe('byline as printed'),
	bylineNote: line.optional().describe('what is known of the author when no byline was printed'),
	date: date.describe('date of publication'),
	dateKnown: z
		.enum(['printed', 'stored with the page', 'in the address', 'worked out', 'not known'])
		.describe('how the date is known'),
	url: url.describe('its address'),
	archivedUrl: url.optional().describe('an archived copy'),
	voice: z
		.enum(['independent', 'union', 'employer', 'state', 'joint'])
		.describe('whose voice it is'),
	read: z.enum(['in full', 'in part']).describe('how much of it was read'),
	covers: line.describe('what it covers, in our words'),
});
