// `npm run check:content`: runs the same checks as a build, in a fraction of the time,
// and those of style, which only warn. With `--watch` it does so again whenever a file is saved.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checksNotSpoken } from '../checks/checks-not-spoken.ts';
import { formatProblems } from '../checks/format-problems.ts';
import { githubAnnotations } from '../checks/github-annotations.ts';
import { heldInWords } from '../checks/held-in-words.ts';
import { problemCounts } from '../checks/problem-counts.ts';
import { problemReport } from '../checks/problem-report.ts';
import { checkStyle } from '../checks/style/check-style.ts';
import type { Problem } from '../schema/problem.ts';
import { buildStory, type Story } from '../story/graph.ts';
import { contentFolder } from './content-folder.ts';
import { examineEntries } from './examine-entries.ts';
import { placeProblems } from './place-problems.ts';
import type { ReadEntry } from './read-entry.ts';
import { readFolder } from './read-folder.ts';
import { reportFailure } from './report-failure.ts';
import { watchFolder } from './watch-folder.ts';

const WATCHING = 'Watching for changes. Ctrl+C ends it.';
const FORMATS = ['text', 'json', 'github'];

function summary(
	folder: string,
	{ quotes, demands, differences, sources }: Story,
	warnings: Problem[],
): string {
	const counts = [
		`${quotes.size} quotations`,
		`${demands.size} demands and offers`,
		`${differences.size} differences`,
		`${sources.size} sources`,
	];
	const found = warnings.length > 0 ? problemCounts(warnings) : 'no problems found';
	return `${folder}: ${found}. ${counts.join(', ')}.`;
}

/** Warnings about the style of the entries that have no problem of their own. */
function styleWarnings(read: ReadEntry[], story: Story | undefined, folder: string) {
	const sound = read.flatMap(({ entry, problems }) =>
		entry && problems.length === 0 ? entry : [],
	);
	if (!story && !sound.some(({ collection }) => collection === 'story')) return [];
	return placeProblems(checkStyle(story ?? buildStory(sound), sound), folder);
}

function check(format: string, folder: string): void {
	const read = readFolder(folder);
	const { story, whole, holds, problems: found } = examineEntries(read, folder);
	const problems = [...found, ...styleWarnings(read, whole, folder)];
	if (!story) process.exitCode = 1;
	if (format === 'json') process.stdout.write(problemReport(problems, folder));
	else if (format === 'github') process.stdout.write(githubAnnotations(problems, folder));
	else {
		if (problems.length > 0) console.error(formatProblems(problems, folder));
		if (story) console.log(summary(folder, story, problems));
		for (const line of heldInWords(holds)) console.log(`${line}.`);
		const { language } = story?.story.data ?? {};
		if (language)
			for (const line of checksNotSpoken(language, { style: true })) console.log(`${line}.`);
	}
}

try {
	const { values } = parseArgs({
		options: {
			format: { type: 'string', default: 'text' },
			watch: { type: 'boolean', default: false },
			verbose: { type: 'boolean', default: false },
		},
	});
	if (!FORMATS.includes(values.format))
		throw new Error(`There is no format “${values.format}”. Allowed: ${FORMATS.join(', ')}.`);
	const folder = contentFolder();
	check(values.format, folder);
	if (values.watch && existsSync(folder)) {
		const again = () => {
			if (process.stdout.isTTY) console.clear();
			process.exitCode = 0;
			try {
				check(values.format, folder);
			} catch (error) {
				// A file may be gone between its listing and its reading; the next save shows all of it.
				reportFailure(error);
			}
			console.log(WATCHING);
		};
		watchFolder(folder, again);
		console.log(WATCHING);
	}
} catch (error) {
	reportFailure(error);
}
