import type { Story } from './graph.ts';

/** Remembers what `make` gives for a story, which never changes: every page asks for it. */
export function oncePerStory<T extends object>(make: (story: Story) => T): (story: Story) => T {
	const made = new WeakMap<Story, T>();
	return (story) => {
		let known = made.get(story);
		if (!known) {
			known = make(story);
			made.set(story, known);
		}
		return known;
	};
}
