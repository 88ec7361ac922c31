import { hash } from 'node:crypto';
import { join } from 'node:path';
import { type CachedEntry, cachedEntry } from './entry-cache.ts';
import { readEntry } from './read-entry.ts';
import { readText } from './read-text.ts';

/**
 * Reads one content file, or takes `known` when it still holds what was read then. `code`: a digest
 * of the code that reads it.
 */
export function readCachedFile(
	folder: string,
	file: string,
	code: string,
	known: CachedEntry | undefined,
): CachedEntry {
	const { text, problems } = readText(join(folder, file));
	const whole = code + problems.map(({ what }) => what).join() + text;
	const digest = hash('sha256', whole, 'base64url');
	if (known?.digest === digest) return known;
	return cachedEntry(file, digest, readEntry(file, text, problems));
}
