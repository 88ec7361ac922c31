import { z } from 'zod';
import { citations, line, ref } from './fields.ts';

/** A person who is quoted or named. The body says who they are, and only what the sources say. */
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
