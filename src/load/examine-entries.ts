// Makes a story from the entries that were read, and lists all problems with their places.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { checkNames } from '../checks/check-names.ts';
import { checkStory } from '../checks/check-story.ts';
import { nearest } from '../schema/nearest.ts';
import type { PlacedProblem, Problem } from '../schema/problem.ts';
import { buildStory, type Story } from '../story/graph.ts';
import { missingRecords } from './missing-records.ts';
import { placeProblems } from './place-problems.ts';
import type { ReadEntry } from './read-entry.ts';
import { readPublished } from './read-published.ts';
import { readReceipts } from './read-receipts.ts';
import { unreadFiles } from './unread-files.ts';

const isError = ({ severity }: Problem) => severity === undefined;

/** What is wrong with the name of a content folder; undefined when it is one. */
function folderProblem(folder: string): PlacedProblem | undefined {
	if (existsSync(folder) && statSync(folder).isDirectory()) return undefined;
	const parent = dirname(folder);
	const folders = existsSync(parent)
		? readdirSync(parent, { withFileTypes: true }).filter((one) => one.isDirectory())
		: [];
	const meant = nearest(
		basename(folder),
		folders.map(({ name }) => name),
	);
	return {
		file: '',
		line: 1,
		what: existsSync(folder) ? `${folder} is a file and no folder` : `there is no folder ${folder}`,
		fix: `CONTENT_DIR names the folder of the story, from the root of the project; without it that is content.${meant ? ` Did you mean ${meant}?` : ''}`,
	};
}

const NO_STORY: Problem = {
	file: 'story.mdx',
	line: 1,
	what: 'the file story.mdx is missing',
	fix: 'It contains the headline, the parties and the short version; see the content reference in content/README.md.',
};

/**
 * Builds and checks the story. `folder` is the content folder, which also holds receipts,
 * permalinks and editions; the command that writes the receipts ignores them here. `story` is left
 * out when any problem is an error.
 */
export function examineEntries(
	read: ReadEntry[],
	folder: string,
	{ receipts: use = 'checked' }: { receipts?: 'checked' | 'ignored' } = {},
): { story?: Story; problems: PlacedProblem[] } {
	const noFolder = read.length === 0 ? folderProblem(folder) : undefined;
	if (noFolder) return { problems: [noFolder] };
	const entries = read.flatMap((one) => (one.entry ? [one.entry] : []));
	const soundRead = read.filter((one) => one.entry && !one.problems.some(isError));
	const sound = soundRead.flatMap((one) => (one.entry ? [one.entry] : []));
	const { receipts, problems: receiptProblems } =
		use === 'checked' ? readReceipts(folder) : { receipts: new Map(), problems: [] };
	const published = readPublished(folder);
	const missing = missingRecords(folder, entries, published, use === 'checked');
	const problems = [
		...unreadFiles(folder),
		...read.flatMap((one) => one.problems),
		...checkNames(entries),
		...receiptProblems,
		...published.problems,
		...missing,
		...(entries.some((entry) => entry.collection === 'story') ? [] : [NO_STORY]),
	];
	const story = sound.some((entry) => entry.collection === 'story')
		? buildStory(sound, { receipts, ...published })
		: undefined;
	const isComplete =
		sound.length === read.length && published.problems.length === 0 && missing.length === 0;
	if (story) problems.push(...checkStory(story, sound, isComplete));
	return {
		...(story && !problems.some(isError) ? { story } : {}),
		problems: placeProblems(problems, folder),
	};
}
