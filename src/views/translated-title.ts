import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { titleOf } from './entry-links.ts';
import { titleIn } from './title-in.ts';

/**
 * In a translation of the story, the present title of the entry with a key in the language of the
 * translation; undefined when nothing translates it, and in the original.
 */
export function translatedTitle(story: Story, key: string): string | undefined {
	if (!story.translated) return undefined;
	const { collection, id } = splitKey(key);
	const entry = collection === 'story' ? story.story : story[collection].get(id);
	return entry && titleIn(entry) === undefined ? titleOf(story, entry) : undefined;
}
