import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { type WordChange, wordChanges } from './word-changes.ts';

/** What was found, by both texts. */
type Comparisons = ReadonlyMap<string, WordChange[]>;

/**
 * The comparisons of texts for a story. Those of past editions are the same in every build and take
 * long, so a build hands them on to the next.
 */
export class KnownWordChanges {
	#last: Comparisons = new Map();
	readonly #used = new Map<string, WordChange[]>();

	/** Lets comparisons of the last build be used again. */
	reuse(last: Comparisons): void {
		this.#last = last;
	}

	/** What was used, if it is not what the last build used. */
	get news(): Comparisons | undefined {
		const isNew =
			this.#used.size !== this.#last.size ||
			[...this.#used.keys()].some((texts) => !this.#last.has(texts));
		return isNew ? this.#used : undefined;
	}

	/** The result of `wordChanges`. */
	between(before: string, after: string): WordChange[] {
		const texts = JSON.stringify([before, after]);
		const words = this.#used.get(texts) ?? this.#last.get(texts) ?? wordChanges(before, after);
		this.#used.set(texts, words);
		return words;
	}
}

const perStory = memoisePerStory(() => new KnownWordChanges());

/** Those of a story and of its translations are kept together. */
export const knownWordChanges = (story: Story): KnownWordChanges =>
	perStory(story.translated?.from ?? story);
