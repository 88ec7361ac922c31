// Makes a story from the entries that were read, or reports all problems with their lines.
import { checkNames } from '../checks/check-names.ts';
import { checkStory } from '../checks/check-story.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { buildStory, type Story } from '../story/graph.ts';
import { type PlacedProblem, placeProblems } from './place-problems.ts';
import type { ReadEntry } from './read-entry.ts';
import { readPublished } from './read-published.ts';
import { readReceipts } from './read-receipts.ts';

/** Thrown when the content has problems. The message is the whole list, ready to be printed. */
export class ContentError extends Error {
	override name = 'ContentError';
	problems: PlacedProblem[];
	constructor(problems: PlacedProblem[], folder: string) {
		super(formatProblems(problems, folder));
		this.problems = problems;
		// The list says where each problem is. Where this program found it does not help an editor.
		this.stack = '';
	}
}

/**
 * Builds and checks the story. `folder` is the content folder, which also holds receipts,
 * permalinks and editions; the command that writes the receipts ignores them here. Throws
 * ContentError with all problems at once.
 */
export function checkEntries(
	read: ReadEntry[],
	folder: string,
	{ receipts: use = 'checked' }: { receipts?: 'checked' | 'ignored' } = {},
): Story {
	const entries = read.flatMap((one) => (one.entry ? [one.entry] : []));
	const sound = read.flatMap((one) => (one.entry && one.problems.length === 0 ? [one.entry] : []));
	const { receipts, problems: receiptProblems } =
		use === 'checked' ? readReceipts(folder) : { receipts: new Map(), problems: [] };
	const problems = [
		...read.flatMap((one) => one.problems),
		...checkNames(entries),
		...receiptProblems,
	];
	if (!entries.some((entry) => entry.collection === 'story')) {
		problems.push({
			file: 'story.mdx',
			line: 1,
			what: 'the file story.mdx is missing',
			fix: 'It contains the headline, the parties and the short version; see the content reference in content/README.md.',
		});
	}
	const published = readPublished(folder);
	problems.push(...published.problems);
	const story = sound.some((entry) => entry.collection === 'story')
		? buildStory(sound, { receipts, ...published })
		: undefined;
	const isComplete = sound.length === read.length && published.problems.length === 0;
	if (story) problems.push(...checkStory(story, sound, isComplete));
	if (!story || problems.length > 0)
		throw new ContentError(placeProblems(problems, folder), folder);
	return story;
}
