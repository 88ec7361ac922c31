import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles } from './content-files.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';

/** Reads every content file of a folder without Astro, for the commands and for tests. */
export const readFolder = (folder: string): ReadEntry[] =>
	contentFiles(folder).map((file) => readEntry(file, readFileSync(join(folder, file), 'utf8')));
