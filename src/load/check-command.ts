// `npm run check:content`: runs the same checks as a build, in a fraction of the time.
import { ContentError, checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { readFolder } from './read-folder.ts';

const folder = contentFolder();
try {
	const { quotes, demands, differences, sources } = checkEntries(readFolder(folder), folder);
	const counts = [
		`${quotes.size} quotations`,
		`${demands.size} demands and offers`,
		`${differences.size} differences`,
		`${sources.size} sources`,
	];
	console.log(`${folder}: no problems found. ${counts.join(', ')}.`);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
