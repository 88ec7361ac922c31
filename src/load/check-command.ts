// `npm run check:content`: runs the same checks as a build, in a fraction of the time, and those of
// style, which only warn.
import { formatProblems } from '../checks/format-problems.ts';
import { checkStyle } from '../checks/style/check-style.ts';
import { buildStory, type Story } from '../story/graph.ts';
import { ContentError, checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { type PlacedProblem, placeProblems } from './place-problems.ts';
import { readFolder } from './read-folder.ts';

const folder = contentFolder();
const read = readFolder(folder);

/** The story, or what is wrong with it. */
function checked(): { story?: Story; errors: PlacedProblem[] } {
	try {
		return { story: checkEntries(read, folder), errors: [] };
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return { errors: error.problems };
	}
}

/** Warnings about the entries that have no problem of their own. */
function styleWarnings(story: Story | undefined): PlacedProblem[] {
	const sound = read.flatMap(({ entry, problems }) =>
		entry && problems.length === 0 ? entry : [],
	);
	if (!story && !sound.some(({ collection }) => collection === 'story')) return [];
	return placeProblems(checkStyle(story ?? buildStory(sound), sound), folder);
}

const { story, errors } = checked();
const warnings = styleWarnings(story);
if (errors.length + warnings.length > 0)
	console.error(formatProblems([...errors, ...warnings], folder));
if (story) {
	const { quotes, demands, differences, sources } = story;
	const counts = [
		`${quotes.size} quotations`,
		`${demands.size} demands and offers`,
		`${differences.size} differences`,
		`${sources.size} sources`,
	];
	console.log(`${folder}: no problems found. ${counts.join(', ')}.`);
} else process.exitCode = 1;
