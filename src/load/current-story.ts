// In a build, pages show the story that the content loader has read and checked.
import type { Story } from '../story/graph.ts';

let current: Story | undefined;

export function setCurrentStory(story: Story): void {
	current = story;
}

/** The story of this build. Throws when the content was not loaded. */
export function currentStory(): Story {
	if (!current) throw new Error('The content was not loaded before the first page was rendered.');
	return current;
}
