import { formatProblems } from '../checks/format-problems.ts';
import { isUnpublished } from '../views/snapshot.ts';
import { ContentError } from './check-entries.ts';
import { codeDigest } from './code-digest.ts';
import { setCurrentStory } from './current-story.ts';
import { entryCacheFile } from './entry-cache.ts';
import { examineEntries } from './examine-entries.ts';
import { readEntries } from './read-entries.ts';
import { withEnvironment } from './with-environment.ts';

interface Log {
	info(message: string): void;
	warn(message: string): void;
}

/**
 * Loads and checks the story of a build and makes it the current one. `root`: the folder of the
 * project; `cacheDir`: that of the caches. Throws ContentError with all problems at once.
 */
export function loadStory(
	folder: string,
	{ root, cacheDir }: { root: string; cacheDir: string },
	log: Log,
): void {
	const entries = readEntries(folder, entryCacheFile(cacheDir), codeDigest(root));
	const read = [...entries.values()].map((one) => one.read);
	const { story, problems } = examineEntries(read, folder);
	if (!story) throw new ContentError(problems, folder);
	if (problems.length > 0) log.warn(formatProblems(problems, folder));
	setCurrentStory(story);
	if (isUnpublished(story))
		log.info(
			`changes since edition ${story.story.data.edition} are not yet published as an edition: count edition up in story.mdx and run ${withEnvironment('npm run publish-addresses')}`,
		);
}
