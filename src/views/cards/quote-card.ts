import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { type QuoteView, quoteView } from '../quote.ts';
import { shortenQuotation } from '../shorten.ts';
import { cardBase, type QuoteCard } from './card.ts';
import { fitting } from './fitting.ts';

/** Most characters of a quotation in the largest and in the middle size. */
const SIZES = { short: 110, medium: 260 };
/** Most characters of the words in each version, from all of them to the least worth showing. */
const CUTS = [Number.POSITIVE_INFINITY, 700, 560, 440, 320, 200];

function sizeOf({ isDirect }: QuoteView, length: number): QuoteCard['size'] {
	// Only the speaker's own words are set large.
	if (!isDirect) return 'long';
	if (length <= SIZES.short) return 'short';
	return length <= SIZES.medium ? 'medium' : 'long';
}

/**
 * The card of a quotation: its words, then where they are from. Words that do not fit are cut with
 * an ellipsis.
 */
export const quoteCard = memoisePerEntry((story: Story, entry: Entry<'quotes'>): QuoteCard => {
	const quote = quoteView(story, entry.id);
	const { sources: _, ...base } = cardBase(story, entry, 'In context, with its source');
	const hue = quote.speakers[0]?.mark?.hue;
	const length = [...quote.shown, ...(quote.original?.shown ?? [])].join('').length;
	// A translation is shown with its original only when both are whole: parts of the two could not
	// be compared.
	const { original: _original, ...withoutOriginal } = quote;
	const version = (most: number): QuoteCard => {
		const isWhole = most >= length;
		return {
			...base,
			kind: 'quote',
			label: 'Quotation',
			more: isWhole ? base.more : 'The whole quotation on the full page',
			...(hue ? { hue } : {}),
			quote,
			words: isWhole ? quote : { ...withoutOriginal, shown: shortenQuotation(quote.shown, most) },
			size: sizeOf(quote, length),
		};
	};
	return fitting(CUTS.values().map(version));
});
