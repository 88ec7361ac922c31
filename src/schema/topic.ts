import { z } from 'zod';
import { authors } from './authors.ts';
import { line } from './fields.ts';
import { publishing } from './publishing.ts';

/** One question readers ask. The body is the explanation, 250–600 words. */
export const topic = z.strictObject({
	question: line.describe('the question as a reader would ask it'),
	answer: line.max(400).describe('the answer in one or two sentences'),
	order: z.number().int().min(1).describe('its place among the questions'),
	authors,
	balanceReason: line
		.optional()
		.describe(
			'why its page passes a limit of `balance.perPage`, if it does; published on the page and on /about/',
		),
	notKnown: z
		.array(line)
		.default([])
		.describe('what is not known, a sentence each; may hold citations and links to entries'),
	...publishing,
});
