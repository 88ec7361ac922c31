import { z } from 'zod';
import { day, line } from './fields.ts';
import { publishing } from './publishing.ts';

/** One public correction. The body explains it. */
export const correction = z.strictObject({
	date: day.describe('the day it was made'),
	kind: z
		.enum(['quote', 'attribution', 'fact', 'context', 'typing'])
		.describe(
			'what was wrong; `typing`, a slip that changes no meaning, is kept on file and shown nowhere',
		),
	affects: z
		.array(
			z
				.string()
				.regex(
					/^[a-z]+\/[A-Za-z0-9_-]+$|^story$/,
					'must be `collection/id`, for example quotes/q-example, or `story`',
				),
		)
		.min(1)
		.describe('the entries it touches, as `collection/id`'),
	before: line.describe('what was published'),
	after: line.describe('what it says now'),
	...publishing,
});
