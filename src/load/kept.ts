// What was read of the content files, in a file of its own beside Astro's content store, which holds where it is and a digest of it. The store walks, compares, writes and revives whatever it holds value by value,
// and bundles it as a module; a story is hundreds of thousands of values, and at 5,000 entries that cost as much as reading the files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReadEntry } from './read-entry.ts';

/** What is remembered of a content file: a digest of it and of the code that read it, and what was read. */
export interface Kept {
	digest: string;
	read: ReadEntry;
}

/** By path inside the content folder; nothing when there is no such file yet, or it was cut short. */
export function readKept(file: string): Map<string, Kept> {
	try {
		return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Kept][]);
	} catch {
		return new Map();
	}
}

export function writeKept(file: string, kept: ReadonlyMap<string, Kept>): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify([...kept]));
}
