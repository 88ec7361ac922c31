import type { Problem } from '../schema/problem.ts';
import { endsInMidSentence } from '../story/ends-in-mid-sentence.ts';
import type { Entry } from '../story/entry.ts';

/**
 * Asks about a source that is read in full, though the text compared seems to have been cut off.
 * `textFile` is the path of that text.
 */
export function cutOffWarning(
	{ file, data }: Entry<'sources'>,
	snapshot: string,
	textFile: string,
): Problem | undefined {
	if (data.read !== 'in full' || !endsInMidSentence(snapshot)) return undefined;
	return {
		file,
		what: `the source is read in full, but its text in ${textFile} ends in mid-sentence`,
		fix: 'Complete the text. If the rest could not be read, write read: in part; then readers are told that the words were compared with the part that was read. If the work does end so, there is nothing to do.',
	};
}
