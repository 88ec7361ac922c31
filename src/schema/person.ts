import { z } from 'zod';
import { citations, line, ref } from './fields.ts';

/** A person who speaks or is named. The body says who they are, and no more than the sources do. */
export const person = z.strictObject({
	name: line.describe('the name we use'),
	role: line.describe('role as of the story, in our words'),
	party: ref('parties').optional().describe('the party they speak for or belong to'),
	namedAs: z
		.array(
			z.strictObject({
				name: line.describe('the name as that source prints it'),
				source: ref('sources').describe('the source that prints it'),
				locator: line.optional().describe('where in the source'),
			}),
		)
		.default([])
		.describe('other spellings, each with the source that prints it'),
	sources: citations.describe('where name and role come from'),
});
