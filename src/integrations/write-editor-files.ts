import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorFiles } from '../formats/editor-files.ts';
import type { EntryOnDisk } from '../load/entry-names.ts';

/**
 * Writes what an editor reads about the entries of a content folder into `.astro/collections/` of the
 * project. Files that would not change are left alone, because a change makes the server begin anew.
 * Gives the number of files written.
 */
export function writeEditorFiles(root: string, folder: string, entries: EntryOnDisk[]): number {
	const target = join(root, '.astro', 'collections');
	mkdirSync(target, { recursive: true });
	const addressed = entries.map((entry) => ({
		...entry,
		address: pathToFileURL(resolve(root, folder, entry.file)).href,
	}));
	const changed = Object.entries(editorFiles(addressed)).filter(([name, content]) => {
		const path = join(target, name);
		const text = `${JSON.stringify(content, null, '\t')}\n`;
		if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
		writeFileSync(path, text);
		return true;
	});
	return changed.length;
}
