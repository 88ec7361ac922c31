// In a build the pages get the story that the loader has read and checked: it need not be read again.
import type { Story } from '../story/graph.ts';

let checked: Story | undefined;

export const setCurrentStory = (story: Story): void => {
	checked = story;
};

/** The story that was handed over. Throws when none was: the content is always loaded first. */
export function currentStory(): Story {
	if (!checked) throw new Error('The content was not loaded before the first page was made.');
	return checked;
}
