import { dateInWords } from '../../story/dates.ts';
import type { DateInWords } from '../protocol.ts';
import { dateFromWords } from '../texts/date-from-words.ts';
import type { Desk } from './desk.ts';

/** The date in some words of a source, read from the day the source was published. */
export function dateIn(desk: Desk, source: string, words: string): DateInWords | undefined {
	const published = desk.entry('sources', source)?.data.date;
	const near = typeof published === 'string' && published !== 'unknown' ? published : undefined;
	const found = dateFromWords(words, near);
	return found && { ...found, shown: dateInWords(found.edtf, desk.language()) };
}
