import { z } from 'zod';
import { citations, date, line, printed, ref } from './fields.ts';
import { publishing } from './publishing.ts';

/** A person who is quoted or named. The body says who they are, and only what the sources say. */
export const person = z.strictObject({
	name: line.describe('the name we use; of an anonymous speaker, the description: `A nurse`'),
	anonymous: z
		.boolean()
		.default(false)
		.describe('true when the source does not name them; `name` then describes them'),
	why: line
		.optional()
		.describe('why the source does not name them, in a sentence; needed when `anonymous`'),
	role: line.describe('role as of the story, in our words'),
	party: ref('parties').optional().describe('the party they speak for or belong to'),
	partyNote: line
		.max(60)
		.optional()
		.describe(
			'how they come to be counted with the party, when no source says that they belong to it: `quoted in the council’s release`; stands after their name in lists of the party',
		),
	affiliations: z
		.array(
			z.strictObject({
				party: ref('parties').describe('the party'),
				from: date.optional().describe('since when'),
				until: date.optional().describe('the last day'),
				note: line.optional().describe('what is known of it, in a sentence'),
			}),
		)
		.default([])
		.describe(
			'when they belonged to several parties, or changed: each with its days; a quotation counts for the party of its day, and `party` is the one they belong to as of the story',
		),
	namedAs: z
		.array(
			z.strictObject({
				name: printed.describe('the name as that source prints it'),
				source: ref('sources').describe('the source that prints it'),
				locator: line.optional().describe('where in the source'),
			}),
		)
		.default([])
		.describe('other spellings, each with the source that prints it'),
	sources: citations.describe('where name and role come from'),
	...publishing,
});
