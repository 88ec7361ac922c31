import type { Story } from './graph.ts';

/** Caches the result of `make` for each story. Stories are immutable, and every page asks. */
export function memoisePerStory<T extends object>(make: (story: Story) => T): (story: Story) => T {
	const results = new WeakMap<Story, T>();
	return (story) => {
		let result = results.get(story);
		if (!result) {
			result = make(story);
			results.set(story, result);
		}
		return result;
	};
}

/** Caches the result of `make` for each entry of each story. */
export function memoisePerEntry<E extends object, T extends object>(
	make: (story: Story, entry: E) => T,
): (story: Story, entry: E) => T {
	const resultsOf = memoisePerStory(() => new WeakMap<E, T>());
	return (story, entry) => {
		const result = resultsOf(story).get(entry) ?? make(story, entry);
		resultsOf(story).set(entry, result);
		return result;
	};
}
