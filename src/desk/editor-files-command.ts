// `npm run editor-files`: writes what an editor reads about the entries, so that fields, values and
// ids complete and are checked while somebody types. The development server writes it too.
import { writeEditorFiles } from '../integrations/write-editor-files.ts';
import { contentFolder } from '../load/content-folder.ts';
import { EntryNames } from '../load/entry-names.ts';
import { reportFailure } from '../load/report-failure.ts';
import { say } from './words/say.ts';

try {
	const folder = contentFolder();
	const entries = new EntryNames(folder).read();
	if (entries.length === 0) throw new Error(say('editorFiles.noEntries', { folder }));
	const written = writeEditorFiles(process.cwd(), folder, entries);
	const key = written === 0 ? 'editorFiles.upToDate' : 'editorFiles.written';
	console.log(say(key, { entries: entries.length, folder }));
} catch (error) {
	reportFailure(error);
}
