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
 * `asOf` and `editionDate` are calendar days. A story without a status gets the day alone; so does
 * the small print when a dispute was ongoing on a day long before the edition.
 */
export function toldAsOf(
	{ asOf, editionDate }: { asOf: string; editionDate: string },
	status: Status,
	language: string,
): ToldAsOf {
	const day = dateInWords(asOf, language);
	const isLongAgo = dayNumber(editionDate) - dayNumber(asOf) > LONG_AGO;
	if (!status) return { asOf: day, asOfInSentence: day };
	const isStale = status === 'ongoing' && isLongAgo;
	return {
		asOf: isStale ? day : `${day} · ${storyStatus[status]}`,
		asOfInSentence: `${day}${CLAUSE[status]}`,
	};
}
