// A vote with its figures, as a table shows it.

import type { Data } from '../schema/collections.ts';
import type { Story } from '../story/graph.ts';
import { isPercent } from '../story/is-percent.ts';
import { wordsOf } from '../story/words-of.ts';
import { type CitationName, citationNames } from './source-name.ts';

type Vote = NonNullable<Data<'events'>['vote']>;

export interface VoteView {
	question: string;
	unit: string;
	/** `share` is the percentage of the figures for and against. */
	rows: { answer: string; figure: string; share?: string }[];
	/** Whether shares are given: the figures are no percentages, both are known, and there are many. */
	hasShares: boolean;
	source?: CitationName;
}

/** Of fewer votes a percentage says no more than the figures, and looks more exact. */
const LEAST_FOR_SHARES = 100;

/** Tenths of a percent, so that shares near the middle still add up to 100. */
const shareOf = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

/** The vote of an event. A side without a figure is said to have none. */
export function voteView(story: Story, vote: Vote): VoteView {
	const say = wordsOf(story);
	const { for: yes, against: no, abstained, question, unit } = vote;
	const whole = (yes ?? 0) + (no ?? 0);
	const hasShares =
		!isPercent(unit) && yes !== undefined && no !== undefined && whole >= LEAST_FOR_SHARES;
	const row = (answer: string, value: number | undefined) => ({
		answer,
		figure: value === undefined ? say('vote.notGiven') : say.number(value),
		...(hasShares && value !== undefined ? { share: say.number(shareOf(value, whole)) } : {}),
	});
	const [source] = citationNames(story, [vote]);
	return {
		question,
		unit,
		rows: [
			row(say('vote.for'), yes),
			row(say('vote.against'), no),
			...(abstained === undefined
				? []
				: [{ answer: say('vote.abstained'), figure: say.number(abstained) }]),
		],
		hasShares,
		...(source ? { source } : {}),
	};
}
