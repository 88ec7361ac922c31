// How heavy the changes of entries are on a page: an estimate made of their texts, so that no page
// has to be rendered to learn whether they fit on it.
//
// Weighed on the real story, whose second edition changed nearly every entry: with brotli at the
// quality of our builds, a byte of text costs 0.25 to 0.36 bytes with its markup, and a page without
// changes 4,400. We count 0.45 a byte and leave 600 free, so text may compress a third worse.

import type { Named, RemovedEntry } from './changed-entries.ts';
import type { CorrectionView } from './corrections.ts';
import type { WordChange } from './word-changes.ts';

/** What a page holds beside its frame, in estimated bytes: 14,000 less 4,400 and a reserve. */
export const PAGE_ROOM = 9_000;
/** Up to this weight, the changes of the story itself stand on the page that only counts others. */
export const STORY_ROOM = 3_000;

const BYTE_OF_TEXT = 0.45;
/** An address is half made of words that stand in the title too. */
const CHARACTER_OF_ADDRESS = 0.25;
/** The elements of a line, and those around one field or one run of changed words. */
const LINE = 12;
const MARK = 3;

const textWeight = (text: string): number => Buffer.byteLength(text) * BYTE_OF_TEXT;

/** An entry that is only named, with the reason when it was retired. */
export function nameWeight({ title, address, retired }: RemovedEntry): number {
	const reason = retired ? `${retired.reason} ${retired.successor?.title ?? ''}` : '';
	return LINE + textWeight(title + reason) + address.length * CHARACTER_OF_ADDRESS;
}

/** An entry with its changed fields, word by word. */
export function changedWeight(
	entry: Named & { fields: { name: string; words?: WordChange[] }[] },
): number {
	const fields = entry.fields.map(({ name, words = [] }) => {
		const texts = words.map(({ text }) => MARK + textWeight(text));
		return MARK + textWeight(name) + texts.reduce((sum, one) => sum + one, 0);
	});
	return nameWeight(entry) + fields.reduce((sum, one) => sum + one, 0);
}

/** The notice of a correction. */
export const correctionWeight = ({ before, after, address }: CorrectionView): number =>
	LINE + textWeight(before + after) + address.length * CHARACTER_OF_ADDRESS;
