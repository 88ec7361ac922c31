// Turns content files into data; they never become modules that run. The files are read at once:
// Astro's glob() loader waits for each of thousands in turn.
import type { Loader, LoaderContext } from 'astro/loaders';
import { loadStory } from './load-story.ts';
import { codeDigest } from './read-entries.ts';
import { watchContent } from './watch-content.ts';

/**
 * Loads every entry of a content folder. In a build it also checks the story, throws with all
 * problems at once, and makes it the current story. In the development server a mistake throws
 * nothing: pages show what is sound, and what is wrong beside it.
 */
export function contentLoader(folder: string): Loader {
	return {
		name: 'content',
		async load(context: LoaderContext) {
			if (context.watcher) return watchContent(context, folder, codeDigest(context));
			// A build leaves the store alone: Astro would wait half a second before it writes it.
			loadStory(folder, context, context.logger);
		},
	};
}
