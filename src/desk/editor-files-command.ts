// `npm run editor-files`: writes what an editor reads about the entries, so that fields, values and
// ids complete and are checked while somebody types. The development server writes it too.
import { writeEditorFiles } from '../integrations/write-editor-files.ts';
import { contentFolder } from '../load/content-folder.ts';
import { EntryNames } from '../load/entry-names.ts';
import { reportFailure } from '../load/report-failure.ts';
import { EDITOR_FILES } from './words/editor-files-words.ts';

try {
	const folder = contentFolder();
	const entries = new EntryNames(folder).read();
	if (entries.length === 0) throw new Error(EDITOR_FILES.noEntries(folder));
	const written = writeEditorFiles(process.cwd(), folder, entries);
	console.log(EDITOR_FILES.written(entries.length, folder, written));
} catch (error) {
	reportFailure(error);
}
