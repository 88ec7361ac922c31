import type { LoaderContext } from 'astro/loaders';
import { checksNotSpoken } from '../checks/checks-not-spoken.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { heldInWords } from '../checks/held-in-words.ts';
import { untranslatedInWords } from '../checks/untranslated-in-words.ts';
import { isUnpublished } from '../views/snapshot.ts';
import { ContentError } from './check-entries.ts';
import { setCurrentStory } from './current-story.ts';
import { examineEntries } from './examine-entries.ts';
import { codeDigest, type Places, readEntries } from './read-entries.ts';
import { withEnvironment } from './with-environment.ts';

/**
 * Loads and checks the story of a build and makes it the current one. Throws ContentError with all
 * problems at once.
 */
export function loadStory(
	folder: string,
	places: Places,
	log: Pick<LoaderContext['logger'], 'info' | 'warn'>,
): void {
	const entries = readEntries(places, folder, codeDigest(places));
	const read = [...entries.values()].map((one) => one.read);
	const { story, translations, problems, holds } = examineEntries(read, folder);
	if (!story) throw new ContentError(problems, folder);
	if (problems.length > 0) log.warn(formatProblems(problems, folder));
	setCurrentStory(story, translations);
	for (const line of heldInWords(holds)) log.info(line);
	for (const line of translations.flatMap(untranslatedInWords)) log.info(line);
	for (const line of checksNotSpoken(story.story.data.language, { style: false })) log.info(line);
	if (isUnpublished(story))
		log.info(
			`changes since edition ${story.story.data.edition} are not yet published as an edition: count edition up in story.mdx and run ${withEnvironment('npm run publish-addresses')}`,
		);
}
