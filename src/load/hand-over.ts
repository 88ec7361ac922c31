// Node loads the loader and a bundle makes the pages, in one process: the story that the one has read and checked need not be read again by the other.
import type { Story } from '../story/graph.ts';

const PLACE = Symbol.for('on-the-record.story');
const place = globalThis as { [PLACE]?: Story | undefined };

export const handOver = (story: Story): void => {
	place[PLACE] = story;
};

/** The story that was handed over. Throws when none was: the content is always loaded first. */
export function takeOver(): Story {
	const story = place[PLACE];
	if (!story) throw new Error('The content was not loaded before the first page was made.');
	return story;
}
