import { z } from 'zod';
import { line } from './fields.ts';
import { publishing } from './publishing.ts';

/** One glossary term. The body is the definition. */
export const term = z.strictObject({
	name: line.describe('the term'),
	aliases: z.array(line).default([]).describe('other words for it'),
	...publishing,
});
