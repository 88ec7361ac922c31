import type { Problem } from '../schema/problem.ts';
import type { Receipt } from '../schema/receipt.ts';
import { doubtfulSpeaker } from '../story/doubtful-speaker.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { ownWords } from '../story/own-words.ts';
import { sourceText } from '../story/source-text.ts';

/**
 * Whether a quotation may have been given to the wrong speaker. `receipt` is that of the comparison
 * with this snapshot.
 */
export function speakerWarning(
	story: Story,
	quote: Entry<'quotes'>,
	source: Entry<'sources'>,
	snapshot: string,
	receipt: Receipt,
): Problem | undefined {
	const { speakers } = quote.data;
	const doubt = doubtfulSpeaker(story, quote, source, sourceText(snapshot, quote.data.words), {
		spans: receipt.spans ?? [],
		isOwn: ownWords(
			source,
			speakers.some((id) => story.people.has(id)),
		),
	});
	if (!doubt) return undefined;
	const who = speakers.join(' and ');
	return doubt.kind === 'not named'
		? {
				file: quote.file,
				what: `no part of the name of ${who} stands in ${source.id}`,
				fix: speakers.some((id) => story.people.has(id))
					? 'Check who said it; a spelling that only this source has goes into namedAs of the person.'
					: 'Check who said it; when the source names them in other words, there is nothing to do.',
			}
		: {
				file: quote.file,
				what: `the name nearest to segment ${doubt.segment + 1} in ${source.id} is that of ${doubt.other}, and ${who} is not named there`,
				fix: 'Check who said it, and correct speakers if it was somebody else.',
			};
}
