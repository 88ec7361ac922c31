import type { Snapshot } from '../schema/permalinks.ts';
import type { Key } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { editionsKnown } from './editions-known.ts';

export type EditionDays = Pick<Snapshot, 'edition' | 'date' | 'asOf'>;

const editionsByKey = memoisePerStory((story): Map<string, EditionDays[]> => {
	const found = new Map<string, EditionDays[]>();
	const texts = new Map<string, string>();
	for (const { edition, date, asOf, entries } of editionsKnown(story))
		for (const [key, entry] of Object.entries(entries)) {
			const text = JSON.stringify(entry);
			if (texts.get(key) === text) continue;
			texts.set(key, text);
			found.set(key, [...(found.get(key) ?? []), { edition, date, asOf }]);
		}
	return found;
});

/**
 * The editions in which an entry was new or different, oldest first: at least one. Of an entry that is
 * retired, those that it was in.
 */
export function editionsOfEntry(story: Story, key: Key): [EditionDays, ...EditionDays[]] {
	const { edition, editionDate: date, asOf } = story.story.data;
	const [first, ...others] = editionsKnown(story);
	// Of a first edition everything is of one day, and no snapshot is needed to say so.
	if (!first || others.length === 0) return [{ edition, date, asOf }];
	const found = editionsByKey(story).get(key) ?? [];
	const [one, ...more] = found;
	return one ? [one, ...more] : [{ edition, date, asOf }];
}
