import { getStory } from './story.ts';

/**
 * The language of the story (BCP 47). While the development server has no story that it can show, it
 * is English: the page then says what is wrong.
 */
export async function storyLanguage(): Promise<string> {
	try {
		return (await getStory()).story.data.language;
	} catch (error) {
		if (!import.meta.env?.DEV) throw error;
		return 'en';
	}
}
