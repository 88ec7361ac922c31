import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { introduced } from './introduced.ts';
import { huesOf, MAX_ALT, type PictureContent } from './picture-content.ts';
import { quoteView } from './quote.ts';
import { quoteInALine } from './quote-in-a-line.ts';

/** Characters of a translation, with our words before it, for which a picture has room. */
const MAX_TRANSLATION = 240;

/**
 * The share picture of a quotation: its words and where they are from. Throws when no quotation has
 * the id.
 */
export function quotePicture(story: Story, id: string): PictureContent {
	const quote = quoteView(story, id);
	const say = wordsOf(story);
	const said = quote.mediumGiven ? say('quote.mediumSaid', quote) : quote.said;
	// Part of a translation could not be compared with the words, and words with all of it could be cut.
	const { translation = '', leadIn = '', excerpt } = quote;
	const isShort = translation.length + leadIn.length <= MAX_TRANSLATION;
	const way =
		translation && isShort
			? [say.sentence(translation), ...(excerpt ? [excerpt] : [])].join(' ')
			: quote.way;
	const speakers = introduced(story, quote.speakers);
	const publisher = say('text.sentence', {
		text: say('quote.publishedBy', { source: quote.source.publisher }),
	});
	const line = quoteInALine({ ...quote, speakers }, MAX_ALT - publisher.length - 1, say);
	return {
		alt: `${line} ${publisher}`,
		hues: huesOf(speakers),
		body: {
			kind: 'quotation',
			...(quote.leadIn ? { leadIn: quote.leadIn } : {}),
			shown: quote.shown,
			speakers,
			receipt: `${say.capitalize(said)} · ${quote.source.publisher}`,
			...(way ? { way } : {}),
		},
	};
}
