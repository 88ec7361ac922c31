import type { Story } from '../story/graph.ts';
import { capitalize, huesOf, MAX_ALT, type PictureContent } from './picture-content.ts';
import { quoteInALine, quoteView } from './quote.ts';

/**
 * The share picture of a quotation: its words and where they are from. Throws when no quotation has
 * the id.
 */
export function quotePicture(story: Story, id: string): PictureContent {
	const quote = quoteView(story, id);
	const said = quote.mediumGiven ? `${quote.medium}, ${quote.said}` : quote.said;
	return {
		alt: quoteInALine(quote, MAX_ALT),
		hues: huesOf(quote.speakers),
		body: {
			kind: 'quotation',
			shown: quote.shown,
			speakers: quote.speakers,
			receipt: `${capitalize(said)} · ${quote.source.publisher}`,
			...(quote.way ? { way: quote.way } : {}),
		},
	};
}
