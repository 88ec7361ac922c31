// In a build, pages show the story that the content loader has read and checked.
import type { Story } from '../story/graph.ts';
import { tagOf } from '../story/tag-of.ts';
import { presentLanguage } from '../words/present-language.ts';

let current: ReadonlyMap<string | undefined, Story> | undefined;

/** `translations`: the story in the languages that it is translated into. */
export function setCurrentStory(story: Story, translations: Story[] = []): void {
	const inLanguages = translations.map((one): [string, Story] => [tagOf(one), one]);
	current = new Map([[undefined, story], ...inLanguages]);
}

/**
 * The story of this build, in the language of the present page. Throws when the content was not
 * loaded.
 */
export function currentStory(): Story {
	if (!current) throw new Error('The content was not loaded before the first page was rendered.');
	const language = presentLanguage();
	const story = current.get(language);
	if (!story) throw new Error(`The story is not translated into “${language}”.`);
	return story;
}

/** The story of this build in each language, as it was written first. Throws as `currentStory` does. */
export function currentStories(): [Story, ...Story[]] {
	const [original, ...translations] = current?.values() ?? [];
	if (!original) throw new Error('The content was not loaded before the first page was rendered.');
	return [original, ...translations];
}
