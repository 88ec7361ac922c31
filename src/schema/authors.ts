import { z } from 'zod';
import { line, printed, url } from './fields.ts';

export const authors = z
	.array(
		z.strictObject({
			name: printed.describe('name as in a byline'),
			role: line.optional().describe('what they do: `reporter`, `data editor`'),
			url: url.optional().describe('their own page'),
		}),
	)
	.default([])
	.describe('who wrote it, shown as a byline; the publisher when left out');
