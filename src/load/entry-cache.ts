// What was read of the content files, in a file of its own beside Astro's content store, which holds where it is and a digest of it. The store walks, compares, writes and revives whatever it holds value by value,
// and bundles it as a module; a story is hundreds of thousands of values, and at 5,000 entries that cost as much as reading the files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReadEntry } from './read-entry.ts';

/** What is remembered of a content file: a digest of it and of the code that read it, what was read, and both as a line, which is written again as it is. */
export interface CachedEntry {
	digest: string;
	read: ReadEntry;
	line: string;
}

export const cachedEntry = (file: string, digest: string, read: ReadEntry): CachedEntry => ({
	digest,
	read,
	line: JSON.stringify([file, digest, read]),
});

/** By path inside the content folder; nothing when there is no such file yet, or it was cut short. */
export function readEntryCache(from: string): Map<string, CachedEntry> {
	try {
		return new Map(
			readFileSync(from, 'utf8')
				.split('\n')
				.map((line) => {
					const [file, digest, read] = JSON.parse(line) as [string, string, ReadEntry];
					return [file, { digest, read, line }];
				}),
		);
	} catch {
		return new Map();
	}
}

export function writeEntryCache(to: string, cached: ReadonlyMap<string, CachedEntry>): void {
	mkdirSync(dirname(to), { recursive: true });
	writeFileSync(to, [...cached.values()].map(({ line }) => line).join('\n'));
}
