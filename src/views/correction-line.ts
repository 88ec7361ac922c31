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
	/** What we said and what we say now, in short; where there is little room the latter alone. */
	title: string;
	/** The language of the title, when it is not that of the story (BCP 47). */
	language?: string;
	/** In words. */
	date: string;
	/** Where the correction is told in full. */
	address: string;
}

/** Characters with which a line has room for what we said, and those of `Before:` and the like. */
const LEAST_OF_BOTH = 100;
const LABEL = 10;

/** `most`: about how many characters the title has. */
export const correctionLine = (
	story: Story,
	one: Entry<'corrections'>,
	most: number,
): CorrectionLine => {
	const say = wordsOf(story);
	const { before, after } = one.data;
	const half = Math.max(Math.floor(most / 2), most - after.length) - LABEL;
	const was = say('correction.before', { text: shorten(before, half) });
	const now = say('correction.now', {
		text: shorten(after, most - LABEL - Math.min(half, before.length)),
	});
	return {
		id: one.id,
		title: most < LEAST_OF_BOTH ? shorten(after, most) : `${was} ${now}`,
		...foreign(one),
		date: dateInWords(one.data.date, story.story.data.language),
		address: toldAt(story, one),
	};
};
