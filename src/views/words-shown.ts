// The words of a quotation are never replaced: in another language they stand as they are, and their
// translation below them.
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';

export interface WordsShown {
	/** The segments, without marks. */
	segments: string[];
	/** Their language, when it is not that of the story (BCP 47). */
	spokenIn?: string;
	/** In a translation of the story: the words in its language, and who translated them. */
	translation?: string;
	/** Of words that are shown in translation alone, the original and its language. */
	original?: { language: string; segments: string[] };
}

const isSameLanguage = (a: string, b: string): boolean =>
	new Intl.Locale(a).language === new Intl.Locale(b).language;

/** The words of a quotation as the story shows them. `pick` chooses segments. */
export function wordsShown(
	story: Story,
	{ id, data: { words, translation } }: Entry<'quotes'>,
	pick: (all: string[]) => string[],
): WordsShown {
	const written = story.translated?.from;
	const own = written ? written.quotes.get(id)?.data.translation : translation;
	const shownTranslated: WordsShown = {
		segments: pick(own?.words ?? words),
		...(own ? { original: { language: own.from, segments: pick(words) } } : {}),
	};
	if (!written) return shownTranslated;
	const spokenIn = own?.from ?? written.story.data.language;
	if (isSameLanguage(spokenIn, story.story.data.language)) return { segments: pick(words) };
	if (translation && translation !== own)
		return {
			segments: pick(words),
			spokenIn,
			translation: wordsOf(story)('quote.ownTranslation', {
				words: pick(translation.words).join(' … '),
				by: translation.by,
			}),
		};
	return { ...shownTranslated, spokenIn: written.story.data.language };
}
