import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';

const byKey = memoisePerStory((story) => {
	const touching = new Map<string, Entry<'corrections'>[]>();
	for (const one of story.corrections.values()) {
		for (const key of new Set(one.data.affects))
			touching.set(key, [...(touching.get(key) ?? []), one]);
	}
	return touching;
});

/** The corrections that touch what a key names (`quotes/q-example`, or `story`), in the order of the story: newest first. Every page asks, so they are sorted by key once. */
export const correctionsTo = (story: Story, key: string): Entry<'corrections'>[] =>
	byKey(story).get(key) ?? [];
