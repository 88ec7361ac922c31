// Corrections in a line each, for a page that does not tell them in full.

import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { toldAt } from './correction-pages.ts';
import { foreign } from './foreign.ts';
import { shorten } from './shorten.ts';

export interface CorrectionLine {
	id: string;
	/** What we said and what we say now; else the latter, in short. */
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
	const say = wordsOf(story);
	const { before, after } = one.data;
	const both = `${say('correction.before', { text: before })} ${say('correction.now', { text: after })}`;
	return {
		id: one.id,
		title: both.length <= most ? both : shorten(after, most),
		...foreign(one),
		date: dateInWords(one.data.date, story.story.data.language),
		address: toldAt(story, one),
	};
};
