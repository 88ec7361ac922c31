import { currentStory } from './current-story.ts';
import { presentWriting } from './present-writing.ts';

/** The language of the story (BCP 47). In the development server English, while it has none to show. */
export async function storyLanguage(): Promise<string> {
	if (!import.meta.env?.DEV) return currentStory().story.data.language;
	return presentWriting().story?.story.data.language ?? 'en';
}
