// Figures that sources give, those for the same thing side by side.

import type { Data } from '../schema/collections.ts';
import { dateInWords } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { amountInWords } from './amount-in-words.ts';
import { type CitationName, citationNames } from './source-name.ts';

export interface AmountGroup {
	/** What is counted or measured. */
	of: string;
	/** When it was named, in words, when that is not the date of the entry. */
	date?: string;
	/** Whether the sources give different figures. */
	differ: boolean;
	/** `amount` is the figure with its unit: `4,000 people`. */
	figures: { amount: string; source?: CitationName; note?: string }[];
}

/** Amounts grouped by what they are of and when that was so, all in the order of the entry. */
export function amountGroups(story: Story, amounts: Data<'events'>['amounts']): AmountGroup[] {
	const say = wordsOf(story);
	const groups = Map.groupBy(amounts, ({ of, date = '' }) => JSON.stringify([of, date]));
	return [...groups.values()].map((all) => {
		const [{ of = '', date } = {}] = all;
		return {
			of,
			...(date ? { date: dateInWords(date, say.language) } : {}),
			differ: new Set(all.map(({ value }) => value)).size > 1,
			figures: all.map((one) => {
				const [source] = citationNames(story, [one]);
				return {
					amount: amountInWords(say, one),
					...(source ? { source } : {}),
					...(one.note ? { note: one.note } : {}),
				};
			}),
		};
	});
}
