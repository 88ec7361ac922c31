import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { type Words, wordsIn } from '../../words/words-in.ts';
import { originInWords } from '../origin-in-words.ts';
import { type QuoteView, quoteView } from '../quote.ts';
import { shortenQuotation } from '../shorten.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { sum, WIDE } from './card-height.ts';
import { fitting } from './fitting.ts';
import { sansHeight, serifHeight, smallHeight } from './text-height.ts';

/** Size of the words of a quotation on a narrow and on a wide card; the height of a line in em. */
const QUOTE_SIZES = { short: [27, 34], medium: [23, 27], long: [19, 21] } as const;
const QUOTE_LINE = 1.22;

export interface QuoteCard extends CardBase {
	kind: 'quote';
	/** The whole quotation, for the line that says where it is from. */
	quote: QuoteView;
	/** The same with only the words that the card shows. */
	words: QuoteView;
	/** Shorter quotations are set larger. */
	size: 'short' | 'medium' | 'long';
}

/** Most characters of a quotation in the largest and in the middle size. */
const SIZES = { short: 110, medium: 260 };
/** How our words before those of the quotation are set. */
const LEAD_IN = { size: 17, line: 26 };
/** Most characters of the words in each version, from all of them to the least worth showing. */
const CUTS = [Number.POSITIVE_INFINITY, 700, 560, 440, 320, 200];

/** The words with what is shown beside them: their original, or their translation. */
const allWords = ({ shown, original, translation }: QuoteView): string[] => [
	...shown,
	...(original?.shown ?? []),
	...(translation ? [translation] : []),
];

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
	const say = wordsOf(story);
	const quote = quoteView(story, entry.id);
	const { sources: _, ...base } = cardBase(story, entry, say('card.moreOfQuote'));
	const hue = quote.speakers[0]?.mark?.hue;
	const length = allWords(quote).join('').length;
	// A translation is shown with its original only when both are whole: parts of the two could not
	// be compared.
	const { original: _original, translation: _translation, ...withoutOriginal } = quote;
	const version = (most: number): QuoteCard => {
		const isWhole = most >= length;
		return {
			...base,
			kind: 'quote',
			label: say('noun.quotes'),
			more: isWhole ? base.more : say('card.moreOfCutQuote'),
			...(hue ? { hue } : {}),
			quote,
			words: isWhole
				? quote
				: { ...withoutOriginal, shown: shortenQuotation(quote.shown, most, say.language) },
			size: sizeOf(quote, length),
		};
	};
	return fitting(quoteHeight, CUTS.values().map(version));
});

function quoteHeight(card: QuoteCard, width: number, cardWidth: number): number {
	const say = wordsIn(card.language);
	const { quote, words } = card;
	const size = QUOTE_SIZES[card.size][cardWidth >= WIDE ? 1 : 0];
	const segments = allWords(words);
	const speakers = quote.speakers.map((one) => `${one.name}, ${one.role ?? ''}`).join('; ');
	const origin = [
		`${quote.medium} ${quote.said} ${quote.way ?? ''}`,
		say('quote.publishedBy', { source: `${quote.source.publisher} ${quote.locator ?? ''}` }),
	].join(' ');
	const style = { size, line: size * QUOTE_LINE, above: 9 };
	return (
		(words.leadIn ? serifHeight(words.leadIn, width, LEAD_IN) : 0) +
		sum(segments.map((segment) => serifHeight(segment, width, style))) +
		sansHeight(speakers, width, { size: 15, line: 22, above: 14 }) +
		smallHeight(origin, width) +
		smallHeight(quote.checked, width)
	);
}

/** Who said it, how and when, and where it was printed. */
function attribution(say: Words, { source, way, locator, ...quote }: QuoteView) {
	const speakers = say.listApart(
		quote.speakers.map(({ name, role, language }) =>
			role ? say('text.withRole', { name, role: say.foreign(role, language) }) : name,
		),
	);
	const place = locator
		? say('source.place', { source: source.publisher, locator })
		: source.publisher;
	return [
		originInWords(say, speakers, {
			...quote,
			medium: say.foreign(quote.medium, quote.mediumIn),
			said: say.foreign(quote.said, quote.saidIn),
		}),
		...(way ? [say('text.sentence', { text: say.foreign(way, quote.wayIn) })] : []),
		say('text.sentence', { text: say('quote.publishedBy', { source: place }) }),
	].join(' ');
}

export const quoteKind: EntryCardKind<'quotes', QuoteCard> = {
	view: quoteCard,
	height: quoteHeight,
	inWords: ({ quote, language }) => ({
		...(quote.leadIn ? { leadIn: quote.leadIn } : {}),
		words: quote.shown.join(' '),
		...(quote.spokenIn ? { wordsIn: quote.spokenIn } : {}),
		...(quote.original
			? {
					original: {
						language: quote.original.language,
						words: quote.original.shown.join(' '),
					},
				}
			: {}),
		text: [
			...(quote.translation ? [quote.translation] : []),
			attribution(wordsIn(language), quote),
		].join(' '),
	}),
};
