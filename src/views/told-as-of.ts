import type { Data } from '../schema/collections.ts';
import { dateInWords, dayNumber } from '../story/dates.ts';
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

/** Days between the two dates of an edition after which `ongoing` could be read as of today. */
const LONG_AGO = 31;

/**
 * `asOf` and `editionDate` are calendar days. A story without a status gets the day alone. When the
 * edition is much later than that day, its dispute was ongoing then.
 */
export function toldAsOf(
	{ asOf, editionDate }: { asOf: string; editionDate: string },
	status: Status,
	language: string,
): ToldAsOf {
	const day = dateInWords(asOf, language);
	const isLongAgo = dayNumber(editionDate) - dayNumber(asOf) > LONG_AGO;
	const then = status === 'ongoing' && isLongAgo ? 'then ' : '';
	return status
		? { asOf: `${day} · ${then}${storyStatus[status]}`, asOfInSentence: `${day}${CLAUSE[status]}` }
		: { asOf: day, asOfInSentence: day };
}
