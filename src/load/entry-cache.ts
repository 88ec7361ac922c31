// The entry cache: what was read of the content files, in a file beside Astro's content store. The
// store itself compares, revives and bundles whatever it holds value by value, and a long story has
// hundreds of thousands of values.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReadEntry } from './read-entry.ts';

export interface CachedEntry {
	/** Of the file and of the code that reads it. */
	digest: string;
	read: ReadEntry;
	/** The entry as a line of the cache, so that it is encoded once. */
	line: string;
}

export const cachedEntry = (file: string, digest: string, read: ReadEntry): CachedEntry => ({
	digest,
	read,
	line: JSON.stringify([file, digest, read]),
});

/** By path inside the content folder. Empty when there is no cache yet, or it was cut short. */
export function readEntryCache(from: string): Map<string, CachedEntry> {
	try {
		const lines = readFileSync(from, 'utf8').split('\n');
		return new Map(
			lines.map((line) => {
				const [file, digest, read] = JSON.parse(line) as [string, string, ReadEntry];
				return [file, { digest, read, line }];
			}),
		);
	} catch {
		return new Map();
	}
}

export function writeEntryCache(to: string, entries: ReadonlyMap<string, CachedEntry>): void {
	mkdirSync(dirname(to), { recursive: true });
	writeFileSync(to, [...entries.values()].map(({ line }) => line).join('\n'));
}
