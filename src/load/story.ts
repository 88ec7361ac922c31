import type { Story } from '../story/graph.ts';
import { presentLanguage } from '../words/present-language.ts';
import { currentStory } from './current-story.ts';
import { presentWriting } from './present-writing.ts';

/**
 * The whole story, checked. The development server gives what of it can be shown at present, with
 * what is held. Throws when nothing can.
 */
export async function getStory(): Promise<Story> {
	if (!import.meta.env?.DEV) return currentStory();
	const language = presentLanguage();
	const { story: written, translations } = presentWriting();
	const story = language === undefined ? written : translations.get(language);
	if (!story) throw new Error('The content has mistakes, and no state of it can be shown yet.');
	return story;
}
