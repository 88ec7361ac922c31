import { chmodSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { completeSite } from '../publishing/complete-site.ts';
import type { SiteFolders } from '../publishing/site-folders.ts';
import type { FileRecord } from './build-manifest.ts';

interface Build {
	/** The files of the last build that can be relied on, and those of this one. */
	last: ReadonlyMap<string, FileRecord>;
	next: ReadonlyMap<string, FileRecord>;
	/** Paths without those of copies. */
	changed: Iterable<string>;
	removed: string[];
	/** Paths of the files that this build wrote, with copies. */
	written: ReadonlySet<string>;
	/** Whether nothing but these is in the folder of the new site. */
	isNew: boolean;
}

/**
 * Makes the new site whole: adds the files that are as in the last build, and records when those it
 * wrote were written.
 */
export function addUnchanged(
	{ target, staging }: SiteFolders,
	{ last, next, changed, removed, written, isNew }: Build,
): void {
	mkdirSync(staging, { recursive: true });
	if (existsSync(target)) chmodSync(staging, statSync(target).mode);
	const staleCopies = [...changed, ...removed].flatMap((path) => {
		const copies = next.get(path)?.copies ?? [];
		const stale = (last.get(path)?.copies ?? []).filter((end) => !copies.includes(end));
		return stale.map((end) => `${path}.${end}`);
	});
	// Without a last build that can be relied on, every file of the site was made anew.
	const isWhole = isNew && last.size === 0;
	const copied = isWhole
		? []
		: completeSite({
				next: staging,
				written,
				...(last.size > 0 && { published: target }),
				without: new Set([...removed, ...staleCopies]),
			});
	for (const path of [...changed, ...copied]) {
		const record = next.get(path);
		if (record) record.written = statSync(join(staging, path)).mtimeMs;
	}
}
