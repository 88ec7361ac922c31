import type { Data } from '../schema/collections.ts';
import { dateInWords } from '../story/dates.ts';
import { storyStatus } from './labels.ts';

type Status = Data<'story'>['status'];

const CLAUSE: Record<NonNullable<Status>, string> = {
	ongoing: ', when the dispute was ongoing',
	ended: ', when the dispute had ended',
};

/** The day a story is told as of, with what the story says of its dispute on that day. */
export interface ToldAsOf {
	/** For a line of small print: `June 10, 2019 · ongoing`. */
	asOf: string;
	/** For a sentence: `June 10, 2019, when the dispute was ongoing`. */
	asOfInSentence: string;
}

/** `asOf` is a calendar day. A story without a status gets the day alone. */
export function toldAsOf(asOf: string, status: Status, language: string): ToldAsOf {
	const day = dateInWords(asOf, language);
	return status
		? { asOf: `${day} · ${storyStatus[status]}`, asOfInSentence: `${day}${CLAUSE[status]}` }
		: { asOf: day, asOfInSentence: day };
}
