import { contentFiles } from './content-files.ts';
import { type CachedEntry, readEntryCache, writeEntryCache } from './entry-cache.ts';
import { readCachedFile } from './read-cached-file.ts';

/**
 * The entries of a content folder by path. Reads the files that have changed since they were last
 * read, and updates the entry cache. `code`: a digest of the code that reads them.
 */
export function readEntries(
	folder: string,
	cacheFile: string,
	code: string,
): Map<string, CachedEntry> {
	const before = readEntryCache(cacheFile);
	const entries = new Map(
		contentFiles(folder).map((file): [string, CachedEntry] => [
			file,
			readCachedFile(folder, file, code, before.get(file)),
		]),
	);
	const isChanged =
		entries.size !== before.size ||
		[...entries].some(([file, entry]) => before.get(file) !== entry);
	if (isChanged) writeEntryCache(cacheFile, entries);
	return entries;
}
