// `npm run draft -- <file>`: makes drafts of a source text (.txt, .html, .docx, .pdf) or of a sheet
// (.csv). `--template <collection>` writes an empty sheet.
import { contentFolder } from '../load/content-folder.ts';
import { reportRefusal } from './commands/report-refusal.ts';
import { makeDrafts } from './drafts/make-drafts.ts';

try {
	await makeDrafts(process.argv.slice(2), {
		folder: contentFolder(),
		snapshots: process.env.SNAPSHOTS || '.snapshots',
		// npm runs its scripts at the root of the project; paths begin where it was called.
		cwd: process.env.INIT_CWD || process.cwd(),
		tell: console.log,
	});
} catch (error) {
	reportRefusal(error);
}
