// `npm run check:content`: runs the same checks as a build, in a fraction of the time, and those of
// style, which only warn.
import { formatProblems } from '../checks/format-problems.ts';
import { checkStyle } from '../checks/style/check-style.ts';
import { buildStory } from '../story/graph.ts';
import { ContentError, checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { type PlacedProblem, placeProblems } from './place-problems.ts';
import type { ReadEntry } from './read-entry.ts';
import { readFolder } from './read-folder.ts';

const folder = contentFolder();
const read = readFolder(folder);

/** Warnings about the entries that have no problem of their own. */
function styleWarnings(all: ReadEntry[]): PlacedProblem[] {
	const sound = all.flatMap(({ entry, problems }) => (entry && problems.length === 0 ? entry : []));
	const isWhole = sound.some(({ collection }) => collection === 'story');
	return isWhole ? placeProblems(checkStyle(buildStory(sound), sound), folder) : [];
}

/** The errors, and what is in the story when there are none. */
function checked(): { errors: PlacedProblem[]; counts: string } {
	try {
		const { quotes, demands, differences, sources } = checkEntries(read, folder);
		const counts = [
			`${quotes.size} quotations`,
			`${demands.size} demands and offers`,
			`${differences.size} differences`,
			`${sources.size} sources`,
		];
		return { errors: [], counts: counts.join(', ') };
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return { errors: error.problems, counts: '' };
	}
}

const { errors, counts } = checked();
const warnings = styleWarnings(read);
if (errors.length + warnings.length > 0)
	console.error(formatProblems([...errors, ...warnings], folder));
if (errors.length > 0) process.exitCode = 1;
else console.log(`${folder}: no problems found. ${counts}.`);
