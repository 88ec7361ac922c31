// Makes a story from the entries that were read, or reports all problems with their lines.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { checkNames } from '../checks/check-names.ts';
import { checkStory } from '../checks/check-story.ts';
import { formatProblems } from '../checks/format-problems.ts';
import type { Problem } from '../schema/problem.ts';
import { buildStory, type Story } from '../story/graph.ts';
import { lineOfPath } from './line-of-path.ts';
import type { ReadEntry } from './read-entry.ts';
import { readPublished } from './read-published.ts';
import { readReceipts } from './read-receipts.ts';

/** Thrown when the content has problems. The message is the whole list, ready to be printed. */
export class ContentError extends Error {
	override name = 'ContentError';
	problems: Problem[];
	constructor(problems: (Problem & { line: number })[], folder: string) {
		super(formatProblems(problems, folder));
		this.problems = problems;
		// The list says where each problem is. Where this program found it does not help an editor.
		this.stack = '';
	}
}

function withLine(problem: Problem, folder: string): Problem & { line: number } {
	if (problem.line !== undefined) return { ...problem, line: problem.line };
	const lines = new LineCounter();
	const text = readFileSync(join(folder, problem.file), 'utf8');
	// JSON is also YAML. It begins on line 1, and not on line 2 like front matter.
	const isJson = problem.file.endsWith('.json');
	const yaml = isJson ? text : (text.replace(/^---[^\n]*\n/, '').split(/^---/m)[0] ?? '');
	const document = parseDocument(yaml, { lineCounter: lines });
	const line = lineOfPath(document, lines, problem.path ?? []);
	return { ...problem, line: isJson ? line - 1 : line };
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
		throw new ContentError(
			problems.map((problem) => withLine(problem, folder)),
			folder,
		);
	return story;
}
