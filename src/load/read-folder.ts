import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadEntry, readEntry } from './read-entry.ts';

/** Reads every content file of a folder, without Astro: for checks from the command line and for tests. */
export function readFolder(folder: string): ReadEntry[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.mdx'))
		.sort()
		.map((file) => readEntry(file, readFileSync(join(folder, file), 'utf8')));
}
