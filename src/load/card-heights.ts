// The heights of cards as a browser measured them in this build.

import type { CardKey } from '../story/addresses.ts';
import { CARD_WIDTH } from '../views/cards/card-height.ts';
import { allCardKeys, type CardView, cardHeight } from '../views/cards/card-view.ts';
import { presentLanguage } from '../words/present-language.ts';
import { currentStory } from './current-story.ts';

export { CARD_WIDTH };

/** By language, then by what the card is of. */
const measured = new Map<string | undefined, ReadonlyMap<string, number>>();

/** What has a card in the current story: `quotes/x`, `timeline`. */
export const measurableCards = (): CardKey[] => allCardKeys(currentStory());

/** `heights`: pixels at `CARD_WIDTH`, by what the card is of. */
export function setCardHeights(heights: ReadonlyMap<string, number>): void {
	measured.set(presentLanguage(), heights);
}

/** The height of a card in pixels at `CARD_WIDTH`: as measured, else estimated from its texts. */
export const heightOf = (card: CardView): number =>
	measured.get(presentLanguage())?.get(card.of) ?? cardHeight(card, CARD_WIDTH);
