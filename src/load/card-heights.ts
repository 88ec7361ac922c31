// The heights of cards as a browser measured them in this build.

import type { CardKey, PinnedKey } from '../story/addresses.ts';
import { CARD_WIDTH } from '../views/cards/card-height.ts';
import { allCardKeys, type CardView, cardHeight } from '../views/cards/card-view.ts';
import { type PinnedCardView, pinnedKeys } from '../views/cards/pinned-card.ts';
import { presentLanguage } from '../words/present-language.ts';
import { currentStory } from './current-story.ts';

export { CARD_WIDTH };

/** By language, then by what the card is of. */
const measured = new Map<string | undefined, ReadonlyMap<string, number>>();

/** What has a card in the current story: `quotes/x`, `timeline`, and pinned `quotes/x/4`. */
export const measurableCards = (): (CardKey | PinnedKey)[] => [
	...allCardKeys(currentStory()),
	...pinnedKeys(currentStory()),
];

/** `heights`: pixels at `CARD_WIDTH`, by what the card is of. */
export function setCardHeights(heights: ReadonlyMap<string, number>): void {
	measured.set(presentLanguage(), heights);
}

/** The height of a card in pixels at `CARD_WIDTH`: as measured, else estimated from its texts. */
export const heightOf = (card: CardView): number =>
	measured.get(presentLanguage())?.get(card.of) ?? cardHeight(card, CARD_WIDTH);

/** The same of a pinned card; one that was not measured has the height it had when it was pinned. */
export const heightOfPinned = (card: PinnedCardView): number =>
	measured.get(presentLanguage())?.get(card.of) ?? card.height;
