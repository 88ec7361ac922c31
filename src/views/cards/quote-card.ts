import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { quoteView } from '../quote.ts';
import { shortenQuotation } from '../shorten.ts';
import { cardBase, type QuoteCard } from './card.ts';
import { fitting } from './card-height.ts';

/** Characters up to which words are set in the largest and the middle size. */
const SIZES = { short: 110, medium: 260 };
/** Most characters of the words, from all to the least worth showing. */
const CUTS = [Number.POSITIVE_INFINITY, 700, 560, 440, 320, 200];

/** A quotation as a card: the words large, then its receipt. Words that do not fit are cut with an ellipsis. */
export const quoteCard = memoisePerEntry((story: Story, entry: Entry<'quotes'>): QuoteCard => {
	const quote = quoteView(story, entry.id);
	const { sources: _, ...base } = cardBase(story, entry, 'In context, with its source');
	const hue = quote.speakers[0]?.mark?.hue;
	const length = [...quote.shown, ...(quote.original?.shown ?? [])].join('').length;
	// Only the speaker’s own words are set large.
	const size = !quote.isDirect
		? 'long'
		: length <= SIZES.short
			? 'short'
			: length <= SIZES.medium
				? 'medium'
				: 'long';
	return fitting(
		CUTS.values().map((most): QuoteCard => {
			const whole = most >= length;
			// A translation keeps its original only where both stand whole: half of each could not be compared.
			const { original: _original, ...cut } = quote;
			return {
				...base,
				kind: 'quote',
				label: 'Quotation',
				more: whole ? base.more : 'The whole quotation on the full page',
				...(hue ? { hue } : {}),
				quote,
				words: whole ? quote : { ...cut, shown: shortenQuotation(quote.shown, most) },
				size,
			};
		}),
	);
});
