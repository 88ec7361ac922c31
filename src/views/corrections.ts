import { addressOf } from '../story/addresses.ts';
import { correctionsTo } from '../story/corrections-to.ts';
import { dateInWords } from '../story/dates.ts';
import { type AnyEntry, type Entry, keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { type BlockView, bodyView } from './body.ts';
import { currentAddress } from './current-address.ts';
import { type EntryLink, titleOf } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';
import { titleIn } from './title-in.ts';

export interface CorrectionView {
	id: string;
	address: string;
	/** In words. */
	date: string;
	kind: string;
	before: string;
	after: string;
	/** The language of these two, when it is not that of the story (BCP 47). */
	language?: string;
	/** The corrected entries; a retired one links to its tombstone. */
	affects: EntryLink[];
	body: BlockView[];
}

/** `footnotes`: of the page, when it shows the texts of several corrections. */
export function correctionView(
	story: Story,
	correction: Entry<'corrections'>,
	footnotes = new Footnotes(story),
): CorrectionView {
	const { data } = correction;
	const affects = data.affects.map((key): EntryLink => {
		if (key === 'story') return { title: titleOf(story, story.story), address: '/' };
		const [collection, id] = key.split('/') as [Exclude<AnyEntry['collection'], 'story'>, string];
		const entry = story[collection].get(id);
		return {
			title: entry ? titleOf(story, entry) : (story.permalinks.retired[key]?.title ?? key),
			address: currentAddress(story, { collection, id }),
			...foreign({ language: entry && titleIn(entry) }),
		};
	});
	return {
		id: correction.id,
		address: addressOf(correction),
		date: dateInWords(data.date, story.story.data.language),
		// Corrections of the kind `typing` are never shown, so they have no label.
		kind: data.kind === 'typing' ? '' : wordsOf(story)(`correctionKind.${data.kind}`),
		before: data.before,
		after: data.after,
		...foreign(correction),
		affects,
		body: bodyView(story, correction.body, footnotes),
	};
}

/**
 * The corrections that affect the entry a key names (`quotes/q-example`, or `story`), newest first.
 */
export const correctionsTouching = (story: Story, key: string): CorrectionView[] =>
	correctionsTo(story, key).map((one) => correctionView(story, one));

/** The corrections that affect an entry, newest first. */
export const correctionsOf = (story: Story, entry: AnyEntry): CorrectionView[] =>
	correctionsTouching(story, entry.collection === 'story' ? 'story' : keyOf(entry));
