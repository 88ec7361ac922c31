// Reads content files through the entry cache: a file is read again when it has changed, or the code
// that reads it.
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { contentFiles } from './content-files.ts';
import { type CachedEntry, cachedEntry, readEntryCache, writeEntryCache } from './entry-cache.ts';
import { lockFiles } from './lock-files.ts';
import { readEntry } from './read-entry.ts';
import { readText } from './read-text.ts';

/** What is used of a loader’s context: of Astro’s configuration, where things are. */
export interface Places {
	config: Pick<LoaderContext['config'], 'srcDir' | 'cacheDir'>;
}

const digestOf = (text: string): string => hash('sha256', text, 'base64url');

/** The code that turns a file into an entry, and the versions of its libraries. */
function codeOf({ srcDir }: Places['config']): string {
	const libraries = lockFiles()
		.map((file) => readFileSync(file, 'utf8'))
		.join('');
	const rooms = ['schema', 'markdown', 'load'].flatMap((room) => {
		const folder = fileURLToPath(new URL(`${room}/`, srcDir));
		// What is in a folder of its own reads no entries.
		return readdirSync(folder, { withFileTypes: true })
			.filter((one) => one.isFile())
			.map(({ name }) => name)
			.sort()
			.map((file) => readFileSync(join(folder, file), 'utf8'));
	});
	return libraries + rooms.join('');
}

/** A digest of that code. */
export const codeDigest = ({ config }: Places): string => digestOf(codeOf(config));

/** By path inside the content folder. */
export type Entries = Map<string, CachedEntry>;

export const cacheFileOf = ({ config }: Places): string =>
	fileURLToPath(new URL('content.json', config.cacheDir));

/** Reads one file, or takes `known` when it still holds what was read then. */
function readFile(
	folder: string,
	file: string,
	code: string,
	known: CachedEntry | undefined,
): CachedEntry {
	const { text, problems } = readText(join(folder, file));
	const digest = digestOf(code + problems.map(({ what }) => what).join() + text);
	if (known?.digest === digest) return known;
	return cachedEntry(file, digest, readEntry(file, text, problems));
}

/** Reads the files that have changed since they were last read, and updates the entry cache. */
export function readEntries(places: Places, folder: string, code: string): Entries {
	const cacheFile = cacheFileOf(places);
	const before = readEntryCache(cacheFile);
	const entries = new Map(
		contentFiles(folder).map((file): [string, CachedEntry] => [
			file,
			readFile(folder, file, code, before.get(file)),
		]),
	);
	const isChanged =
		entries.size !== before.size ||
		[...entries].some(([file, entry]) => before.get(file) !== entry);
	if (isChanged) writeEntryCache(cacheFile, entries);
	return entries;
}

const isBroken = (entry: CachedEntry | undefined): boolean =>
	entry === undefined || entry.read.problems.length > 0;

/**
 * The entries after some files were saved; the same map when nothing has changed. Until the last
 * look, a file that was sound and seems empty, broken or gone is taken to be half saved.
 */
export function readSaved(
	places: Places,
	folder: string,
	code: string,
	before: Entries,
	saved: string[],
	isLast: boolean,
): Entries {
	const there = new Set(contentFiles(folder));
	const entries = new Map(before);
	let isChanged = false;
	for (const file of saved) {
		const known = before.get(file);
		const now = there.has(file) ? readFile(folder, file, code, known) : undefined;
		if (now === known || (!isLast && isBroken(now) && !isBroken(known))) continue;
		if (now) entries.set(file, now);
		else entries.delete(file);
		isChanged = true;
	}
	if (!isChanged) return before;
	const sorted = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
	writeEntryCache(cacheFileOf(places), sorted);
	return sorted;
}
