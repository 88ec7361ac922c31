// `npm run check:content`: the checks of the build in a second, for editors at work.
import { ContentError, checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { readFolder } from './read-folder.ts';

const folder = contentFolder();
try {
	const story = checkEntries(readFolder(folder), folder);
	console.log(
		`${folder}: sound. ${story.quotes.size} quotations, ${story.demands.size} demands and offers, ${story.differences.size} differences, ${story.sources.size} sources.`,
	);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
