import { createRequire } from 'node:module';
import { textsFor } from '../words/texts-for.ts';
import { currentStory } from './current-story.ts';

/**
 * The language of the story (BCP 47). While the development server can show no state of the story,
 * or the product does not speak its language, it is English, and the page shows what is wrong.
 */
export function storyLanguage(): string {
	if (!import.meta.env?.DEV) return currentStory().story.data.language;
	// See getStory().
	const { writing } = createRequire(import.meta.url)(
		'./writing.ts',
	) as typeof import('./writing.ts');
	const language = writing().story?.story.data.language;
	return language !== undefined && textsFor(language) ? language : 'en';
}
