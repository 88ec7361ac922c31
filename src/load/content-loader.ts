// Turns content files into data; they never become modules that run. The files are read at once:
// Astro's glob() loader waits for each of thousands in turn.
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '../checks/format-problems.ts';
import { heldInWords } from '../checks/held-in-words.ts';
import { isUnpublished } from '../views/snapshot.ts';
import { ContentError } from './check-entries.ts';
import { setCurrentStory } from './current-story.ts';
import { examineEntries } from './examine-entries.ts';
import { codeDigest, readEntries } from './read-entries.ts';
import { watchContent } from './watch-content.ts';
import { withEnvironment } from './with-environment.ts';

/**
 * Loads every entry of a content folder. In a build it also checks the story, throws with all
 * problems at once, and makes it the current story. In the development server a mistake throws
 * nothing: pages show what is sound, and what is wrong beside it.
 */
export function contentLoader(folder: string): Loader {
	return {
		name: 'content',
		async load(context: LoaderContext) {
			const code = codeDigest(context);
			if (context.watcher) return watchContent(context, folder, code);
			// A build leaves the store alone: Astro would wait half a second before it writes it.
			const entries = readEntries(context, folder, code);
			const read = [...entries.values()].map((one) => one.read);
			const { story, problems, holds } = examineEntries(read, folder);
			if (!story) throw new ContentError(problems, folder);
			if (problems.length > 0) context.logger.warn(formatProblems(problems, folder));
			setCurrentStory(story);
			for (const line of heldInWords(holds)) context.logger.info(line);
			if (isUnpublished(story))
				context.logger.info(
					`changes since edition ${story.story.data.edition} are not yet published as an edition: count edition up in story.mdx and run ${withEnvironment('npm run publish-addresses')}`,
				);
		},
	};
}
