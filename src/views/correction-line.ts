// Corrections in a line each, for a page that does not tell them in full.

import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { toldAt } from './correction-pages.ts';
import { affectedBy } from './corrections.ts';
import { foreign } from './foreign.ts';
import { shorten } from './shorten.ts';

export interface CorrectionLine {
	id: string;
	/** The first entry it corrects and what we say now, in short. */
	title: string;
	/** The language of the title, when it is not that of the story (BCP 47). */
	language?: string;
	/** In words. */
	date: string;
	/** Where the correction is told in full. */
	address: string;
}

/** `most`: characters of the title. */
export const correctionLine = (
	story: Story,
	one: Entry<'corrections'>,
	most: number,
): CorrectionLine => {
	const [entry] = affectedBy(story, one);
	const text = one.data.after;
	const title = entry ? wordsOf(story)('text.labelled', { label: entry.title, text }) : text;
	return {
		id: one.id,
		title: shorten(title, most),
		...foreign(one),
		date: dateInWords(one.data.date, story.story.data.language),
		address: toldAt(story, one),
	};
};
