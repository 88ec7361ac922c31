import { keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { translateStory } from '../story/translate-story.ts';
import type { Translation } from '../story/translation.ts';

/**
 * The story in each of its languages. Translations of entries that the story does not have, because
 * they are held, are passed over.
 */
export function translatedStories(
	story: Story,
	translations: ReadonlyMap<string, Translation[]>,
): Story[] {
	if (translations.size === 0) return [];
	const here = new Set(['story/story', ...[...story.rank.keys()].map(keyOf)]);
	return [...translations.values()].map((all) =>
		translateStory(
			story,
			all.filter((one) => here.has(keyOf(one))),
		),
	);
}
