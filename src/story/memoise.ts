import type { Story } from './graph.ts';

/** Remembers what `make` gives for a story, which never changes: every page asks for it. */
export function memoisePerStory<T extends object>(make: (story: Story) => T): (story: Story) => T {
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

/** The same for what is made of an entry of a story. */
export function memoisePerEntry<E extends object, T extends object>(
	make: (story: Story, entry: E) => T,
): (story: Story, entry: E) => T {
	const made = memoisePerStory(() => new WeakMap<E, T>());
	return (story, entry) => {
		const known = made(story).get(entry) ?? make(story, entry);
		made(story).set(entry, known);
		return known;
	};
}
