import type { PinnedCard } from '../schema/pinned-cards.ts';
import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';

/**
 * The pinned cards of each entry in the language of a story, oldest first, by the key of the entry.
 * An edition that left the words of a card as they were has none of its own.
 */
export const pinnedCardsByKey = memoisePerStory(
	({ pinned, translated }: Story): ReadonlyMap<string, PinnedCard[]> => {
		const folder = translated ? `${translated.language}/` : '';
		const own = pinned.filter(
			({ key }) => key.startsWith(folder) && key.slice(folder.length).split('/').length === 2,
		);
		return Map.groupBy(own, ({ key }) => key.slice(folder.length));
	},
);
