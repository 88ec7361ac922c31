import { presentLanguage } from '../words/present-language.ts';
import { textsFor } from '../words/texts-for.ts';
import { currentStory } from './current-story.ts';
import { presentWriting } from './present-writing.ts';

/**
 * The language of the story (BCP 47). While the development server can show no state of the story,
 * or the product does not speak its language, it is English, and the page shows what is wrong.
 */
export function storyLanguage(): string {
	if (!import.meta.env?.DEV) return currentStory().story.data.language;
	const { story, translations } = presentWriting();
	const present = presentLanguage();
	const shown = present === undefined ? story : translations.get(present);
	const language = shown?.story.data.language;
	return language !== undefined && textsFor(language) ? language : 'en';
}
