import { join } from 'node:path';
import { contentFiles } from './content-files.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';
import { readText } from './read-text.ts';

/** Reads every content file of a folder without Astro, for the commands and for tests. */
export const readFolder = (folder: string): ReadEntry[] =>
	contentFiles(folder).map((file) => {
		const { text, problems } = readText(join(folder, file));
		return readEntry(file, text, problems);
	});
