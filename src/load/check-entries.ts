import { formatProblems } from '../checks/format-problems.ts';
import type { PlacedProblem, Problem } from '../schema/problem.ts';
import type { Story } from '../story/graph.ts';
import { examineEntries } from './examine-entries.ts';
import type { ReadEntry } from './read-entry.ts';

/** Thrown when the content has problems. The message is the whole list, ready to be printed. */
export class ContentError extends Error {
	override name = 'ContentError';
	problems: Problem[];
	constructor(problems: PlacedProblem[], folder: string) {
		super(formatProblems(problems, folder));
		this.problems = problems;
		// The list says where each problem is. Where this program found it does not help an editor.
		this.stack = '';
	}
}

/**
 * The story of a content folder, or ContentError with all problems at once. Warnings alone throw
 * nothing; `examineEntries` reports them.
 */
export function checkEntries(
	read: ReadEntry[],
	folder: string,
	options?: Parameters<typeof examineEntries>[2],
): Story {
	const { story, problems } = examineEntries(read, folder, options);
	if (!story) throw new ContentError(problems, folder);
	return story;
}
