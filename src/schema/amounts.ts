import { z } from 'zod';
import { date, line, ref } from './fields.ts';

/**
 * Figures that sources give, one line a source. Lines with the same `of` and `date` state one and
 * the same figure, so that readers see side by side where sources differ.
 */
export const amounts = z
	.array(
		z.strictObject({
			of: line.max(80).describe('what is counted or measured: `apartments affected`'),
			value: z.number().describe('the figure'),
			unit: line.max(40).describe('its unit: `dollars`, `people`, `percent`'),
			period: line.max(40).optional().describe('for how long it is: `a year`, `each night`'),
			date: date
				.optional()
				.describe('when it was named or reported, when that is not the date of the entry'),
			source: ref('sources').describe('the source that gives it'),
			locator: line.optional().describe('where in the source'),
			note: line.optional().describe('what to know of the figure, in a sentence'),
		}),
	)
	.default([])
	.describe(
		'figures, each with its source; different figures for the same thing stand side by side',
	);
