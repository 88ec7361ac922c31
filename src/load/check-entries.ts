// From what was read to a sound story, or to every problem with its line.
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

/** The message is the whole list of problems, ready to be shown. */
export class ContentError extends Error {
	override name = 'ContentError';
	problems: Problem[];
	constructor(problems: (Problem & { line: number })[], folder: string) {
		super(formatProblems(problems, folder));
		this.problems = problems;
		// The list says where each problem is; where this program noticed it helps no editor.
		this.stack = '';
	}
}

function withLine(problem: Problem, folder: string): Problem & { line: number } {
	if (problem.line !== undefined) return { ...problem, line: problem.line };
	const lines = new LineCounter();
	const text = readFileSync(join(folder, problem.file), 'utf8');
	// JSON is YAML too, and has no line of hyphens before it.
	if (problem.file.endsWith('.json'))
		return {
			...problem,
			line: lineOfPath(parseDocument(text, { lineCounter: lines }), lines, problem.path ?? []) - 1,
		};
	const document = parseDocument(text.replace(/^---[^\n]*\n/, '').split(/^---/m)[0] ?? '', {
		lineCounter: lines,
	});
	return { ...problem, line: lineOfPath(document, lines, problem.path ?? []) };
}

/** Builds and checks the story. `folder` is the content folder, for messages, lines and receipts; these are ignored by the command that makes them. Throws ContentError with all problems at once. */
export function checkEntries(
	read: ReadEntry[],
	folder: string,
	{ receipts: use = 'checked' }: { receipts?: 'checked' | 'ignored' } = {},
): Story {
	const entries = read.flatMap((one) => (one.entry ? [one.entry] : []));
	const sound = read.flatMap((one) => (one.entry && one.problems.length === 0 ? [one.entry] : []));
	const { receipts, problems: inReceipts } =
		use === 'checked' ? readReceipts(folder) : { receipts: new Map(), problems: [] };
	const problems = [...read.flatMap((one) => one.problems), ...checkNames(entries), ...inReceipts];
	if (!entries.some((entry) => entry.collection === 'story')) {
		problems.push({
			file: 'story.mdx',
			line: 1,
			what: 'the file story.mdx is missing',
			fix: 'It holds the headline, the parties and the short version; see the content reference in the README.',
		});
	}
	const published = readPublished(folder);
	problems.push(...published.problems);
	const story = sound.some((entry) => entry.collection === 'story')
		? buildStory(sound, { receipts, ...published })
		: undefined;
	if (story)
		problems.push(
			...checkStory(story, sound, sound.length === read.length && published.problems.length === 0),
		);
	if (!story || problems.length > 0)
		throw new ContentError(
			problems.map((problem) => withLine(problem, folder)),
			folder,
		);
	return story;
}
