import type { Data } from '../schema/collections.ts';
import { dateInWords, dayNumber } from '../story/dates.ts';
import { wordsIn } from '../words/words-in.ts';

type Status = Data<'story'>['status'];

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
	const say = wordsIn(language);
	const date = dateInWords(asOf, language);
	if (!status) return { asOf: date, asOfInSentence: date };
	const isLongAgo = dayNumber(editionDate) - dayNumber(asOf) > LONG_AGO;
	const isStale = status === 'ongoing' && isLongAgo;
	return {
		asOf: isStale ? date : say(`asOf.${status}`, { date }),
		asOfInSentence: say(`asOfInSentence.${status}`, { date }),
	};
}
