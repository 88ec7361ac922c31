// An estimate of the height of a card from its texts alone. It decides what a card leaves out, and
// it is the height in an oEmbed answer, where no browser can measure.
//
// All numbers are pixels. They follow the styles of cards: src/styles/card.css, components/cards.

import { wordsIn } from '../../words/words-in.ts';
import type { CardBase, CardKind } from './card.ts';
import { correctionInWords } from './correction-in-words.ts';
import { sansHeight, serifHeight, smallHeight } from './text-height.ts';

/** The width at which the height of a card is stated, in oEmbed answers and frames; CSS pixels. */
export const CARD_WIDTH = 600;
/** Both borders and both paddings of a card. */
const SIDES = 38;
/** What the head, the rules of the foot and the gaps between take, whatever the text. */
const FRAME = 96;
/** The least height of a card. */
const MIN_HEIGHT = 200;
/** Below this width a card is laid out as on a phone. */
export const WIDE = 480;
/** What the foot takes more when its two columns wrap. */
const NARROW_FOOT = 44;
/** The label above the title. */
export const LABEL = 20;
/** A heading inside a card, with the space around it. */
export const HEADING = 34;
/** The line that says how much is left out. */
const LEFT_OUT = 26;
/** The indent of list items and of a correction. */
export const LIST_INDENT = 22;
const CORRECTION_INDENT = 26;

export const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
export const leftOut = (count: number) => (count > 0 ? LEFT_OUT : 0);
export const titleHeight = ({ title }: CardBase, width: number, size: number) =>
	serifHeight(title, width, { size, line: size * 1.15, above: 6 });

function correctionHeight({ correction, language }: CardBase, width: number): number {
	if (!correction) return 0;
	const say = wordsIn(language);
	const text = `${say('card.corrected', { date: correction.date })} ${correctionInWords(say, correction)}`;
	return 24 + sansHeight(text, width - CORRECTION_INDENT, { size: 14, line: 21, above: 14 });
}

/**
 * The estimated height of a card at a width, both in pixels; at least the minimum height of a card.
 * `contentHeight` is that of its kind.
 */
export function heightOfKind<C extends CardBase>(
	contentHeight: CardKind<C>['height'],
	card: C,
	cardWidth: number,
): number {
	const width = cardWidth - SIDES;
	const height =
		FRAME +
		contentHeight(card, width, cardWidth) +
		correctionHeight(card, width) +
		(card.sources ? smallHeight(card.sources, width) : 0) +
		(cardWidth < WIDE ? NARROW_FOOT : 0);
	return Math.max(MIN_HEIGHT, Math.round(height));
}
