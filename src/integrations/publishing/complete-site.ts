import {
	constants,
	copyFileSync,
	type Dirent,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	rmdirSync,
	symlinkSync,
	unlinkSync,
	utimesSync,
} from 'node:fs';
import { join } from 'node:path';

/** Errors that a copy would not avoid: a full disk, a quota that is used up, a broken disk. */
const FATAL = ['ENOSPC', 'EDQUOT', 'EIO'];

/** What is in a folder, by name; nothing when there is no such folder. */
const entriesOf = (folder: string): Map<string, Dirent> =>
	existsSync(folder)
		? new Map(readdirSync(folder, { withFileTypes: true }).map((one) => [one.name, one]))
		: new Map();

/** `copied` on disks without hard links; the copy has the same modification time. */
function take(from: string, to: string, { isLink }: { isLink: boolean }): 'linked' | 'copied' {
	if (isLink) symlinkSync(readlinkSync(from), to);
	try {
		if (!isLink) linkSync(from, to);
		return 'linked';
	} catch (error) {
		if (FATAL.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
	}
	copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
	const { atime, mtime } = lstatSync(from);
	utimesSync(to, atime, mtime);
	return 'copied';
}

export interface Parts {
	/** Where the new site is put together. */
	next: string;
	/** The files in it that were written for it. */
	written: ReadonlySet<string>;
	/** The published site, unless nothing is taken over from it. */
	published?: string;
	/** The files of the published site that have no place in the new one. */
	without: ReadonlySet<string>;
}

/**
 * Makes a new site whole. Whatever was in its folder and was not written for it is removed, unless it
 * is the very file that is published; then it takes over every other file of the published site, also
 * those that somebody else put there. They are hard links, so no file of a site may be written to
 * later, only replaced. Returns the paths that were copied.
 */
export function completeSite({ next, written, published, without }: Parts): string[] {
	const copied: string[] = [];

	function isPublished(path: string): boolean {
		if (!published || without.has(path)) return false;
		const [mine, theirs] = [lstatSync(join(next, path)), lstatSync(join(published, path))];
		return mine.ino === theirs.ino && mine.dev === theirs.dev;
	}

	/** The names that stay of what is in a folder of the new site. `theirs`: what is published. */
	function sift(folder: string, theirs: Map<string, Dirent>): Set<string> {
		const stays = new Set<string>();
		for (const [name, mine] of entriesOf(join(next, folder))) {
			const path = folder + name;
			const other = theirs.get(name);
			if (mine.isDirectory()) {
				if (completeFolder(`${path}/`, other?.isDirectory() ?? false)) stays.add(name);
				else rmdirSync(join(next, path));
			} else if (written.has(path) || (other?.isFile() && isPublished(path))) stays.add(name);
			else unlinkSync(join(next, path));
		}
		return stays;
	}

	/** Whether anything is in the folder then. `folder`: empty, or a path with a slash at its end. */
	function completeFolder(folder: string, hasPublished: boolean): boolean {
		const theirs = hasPublished && published ? entriesOf(join(published, folder)) : new Map();
		const stays = sift(folder, theirs);
		let isMade = stays.size > 0;
		for (const [name, other] of theirs as Map<string, Dirent>) {
			const path = folder + name;
			if (stays.has(name) || without.has(path)) continue;
			if (other.isDirectory()) {
				if (completeFolder(`${path}/`, true)) isMade = true;
			} else if (published && (other.isFile() || other.isSymbolicLink())) {
				if (!isMade) mkdirSync(join(next, folder), { recursive: true });
				isMade = true;
				const isLink = other.isSymbolicLink();
				const how = take(join(published, path), join(next, path), { isLink });
				if (how === 'copied') copied.push(path);
			}
		}
		return isMade;
	}

	completeFolder('', true);
	return copied;
}
