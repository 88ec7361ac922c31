import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { huesOf, MAX_ALT, type PictureContent } from './picture-content.ts';
import { quoteInALine, quoteView } from './quote.ts';

/** Characters of a translation for which a picture has room below the words. */
const MAX_TRANSLATION = 240;

/**
 * The share picture of a quotation: its words and where they are from. Throws when no quotation has
 * the id.
 */
export function quotePicture(story: Story, id: string): PictureContent {
	const quote = quoteView(story, id);
	const say = wordsOf(story);
	const said = quote.mediumGiven ? say('quote.mediumSaid', quote) : quote.said;
	// Part of a translation could not be compared with the words.
	const isShort = quote.translation !== undefined && quote.translation.length <= MAX_TRANSLATION;
	const way = isShort ? quote.translation : quote.way;
	return {
		alt: quoteInALine(quote, MAX_ALT, say),
		hues: huesOf(quote.speakers),
		body: {
			kind: 'quotation',
			shown: quote.shown,
			speakers: quote.speakers,
			receipt: `${say.capitalize(said)} · ${quote.source.publisher}`,
			...(way ? { way } : {}),
		},
	};
}
