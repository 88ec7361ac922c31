import type { SOURCE_KINDS } from '../schema/source.ts';
import type { Entry } from './entry.ts';

/**
 * Kinds of works that are their speaker’s own from beginning to end, so that quotations from them
 * stand in no quotation marks.
 */
const OWN = new Set<(typeof SOURCE_KINDS)[number]>([
	'website statement',
	'social media post',
	'letter',
	'email',
	'message',
	'leaflet',
	'question and answer page',
	'court document',
	'law or rule',
	'regulator notice',
]);

/**
 * Whether the words of a quotation stand in its source without quotation marks, because the whole
 * work is the speaker’s own. The source says so with `ownWords`, or its kind does. A news release is
 * its party’s own, but puts the words of a person in quotation marks: `byPerson` says that a person
 * is among the speakers.
 */
export function ownWords({ data }: Entry<'sources'>, byPerson: boolean): boolean {
	if (data.ownWords !== undefined) return data.ownWords;
	return data.kind === 'news release' ? !byPerson : OWN.has(data.kind);
}
