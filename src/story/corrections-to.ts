import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';

// Memoised because every page asks for its corrections.
const correctionsByKey = memoisePerStory((story) => {
	const byKey = new Map<string, Entry<'corrections'>[]>();
	for (const correction of story.corrections.values()) {
		for (const key of new Set(correction.data.affects))
			byKey.set(key, [...(byKey.get(key) ?? []), correction]);
	}
	return byKey;
});

/**
 * The corrections to an entry, newest first. `key`: the key of the entry (`quotes/q-example`), or
 * `story`.
 */
export const correctionsTo = (story: Story, key: string): Entry<'corrections'>[] =>
	correctionsByKey(story).get(key) ?? [];
