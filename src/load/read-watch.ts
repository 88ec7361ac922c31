import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { type WatchRecords, watchFile } from '../schema/watch.ts';
import { readCommandFile } from './read-command-file.ts';

export const WATCH = 'watch.json';

/** Reads what was last seen at the addresses of the sources; nothing when they were never read. */
export function readWatch(folder: string): { records: WatchRecords; problems: Problem[] } {
	if (!existsSync(join(folder, WATCH))) return { records: new Map(), problems: [] };
	const problems: Problem[] = [];
	const data = readCommandFile(folder, WATCH, watchFile, 'npm run watch:sources', problems);
	return { records: new Map(Object.entries(data?.sources ?? {})), problems };
}
