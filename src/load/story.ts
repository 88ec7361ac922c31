import { createRequire } from 'node:module';
import type { Story } from '../story/graph.ts';
import { currentStory } from './current-story.ts';

/**
 * The whole story, checked. The development server gives what of it can be shown at present, with
 * what is held. Throws when nothing can.
 */
export async function getStory(): Promise<Story> {
	if (!import.meta.env?.DEV) return currentStory();
	// Vite runs this file there, and Node the content loader, whose state this is.
	const { writing } = createRequire(import.meta.url)(
		'./writing.ts',
	) as typeof import('./writing.ts');
	const { story } = writing();
	if (!story) throw new Error('The content has mistakes, and no state of it can be shown yet.');
	return story;
}
