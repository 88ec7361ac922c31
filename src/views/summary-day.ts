import type { Data } from '../schema/collections.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { eventState } from './event-state.ts';
import { foreign } from './foreign.ts';
import { voteInWords } from './vote-in-words.ts';

type Vote = NonNullable<Data<'events'>['vote']>;

export interface SummaryDay {
	/** In words. */
	date: string;
	title: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	/** That it was planned, and in a word what became of it. */
	state?: string;
	/** The vote taken, in a line. */
	vote?: string;
}

/** Whether a title gives the figures of a vote itself, so that they need not be said again. */
function namesFigures(say: Words, title: string, vote: Vote): boolean {
	const figures = [vote.for, vote.against].filter((one) => one !== undefined);
	const words = title.split(/[^\p{L}\p{N},.]+/u);
	return figures.every((one) => words.includes(say.number(one)));
}

/** A key day as the summary lists it. */
export function summaryDay(story: Story, event: Entry<'events'>): SummaryDay {
	const { date, title, vote } = event.data;
	const say = wordsOf(story);
	const state = eventState(story, event, story.story.data.asOf);
	return {
		date: event.data.dateInWords ?? dateInWords(date, say.language),
		title,
		...foreign(event),
		...(state ? { state } : {}),
		...(vote && !namesFigures(say, title, vote) ? { vote: voteInWords(say, vote) } : {}),
	};
}
