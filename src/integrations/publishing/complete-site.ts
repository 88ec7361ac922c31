import {
	constants,
	copyFileSync,
	existsSync,
	linkSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	symlinkSync,
	utimesSync,
} from 'node:fs';
import { join } from 'node:path';

/** Errors that a copy would not avoid: a full disk, a quota that is used up, a broken disk. */
const FATAL = ['ENOSPC', 'EDQUOT', 'EIO'];

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/** Whether the folder is there now: not when a file of the new site has its name. */
function isMade(folder: string): boolean {
	try {
		mkdirSync(folder, { recursive: true });
		return true;
	} catch (error) {
		if (['EEXIST', 'ENOTDIR'].includes(codeOf(error))) return false;
		throw error;
	}
}

/**
 * Takes a file over, unless there is one of its name. `copied` on disks without hard links; the copy
 * then has the same modification time.
 */
function take(from: string, to: string, isLink: boolean): 'linked' | 'copied' | 'there already' {
	try {
		if (isLink) symlinkSync(readlinkSync(from), to);
		else linkSync(from, to);
		return 'linked';
	} catch (error) {
		// A disk without hard links says so before it looks for the new name.
		if (existsSync(to)) return 'there already';
		if (isLink || FATAL.includes(codeOf(error))) throw error;
	}
	copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
	const { atime, mtime } = lstatSync(from);
	utimesSync(to, atime, mtime);
	return 'copied';
}

/**
 * Adds to the new site what it takes over from the published one: every file it does not have itself,
 * also those that somebody else put there, but for the paths in `without`. They are hard links, so
 * no file of a site may be written to later, only replaced. Returns the paths that were copied.
 */
export function completeSite(
	published: string,
	next: string,
	without: ReadonlySet<string>,
): string[] {
	const copied: string[] = [];
	const takeFolder = (folder: string) => {
		let made: boolean | undefined;
		for (const one of readdirSync(join(published, folder), { withFileTypes: true })) {
			const path = folder === '' ? one.name : `${folder}/${one.name}`;
			if (one.isDirectory()) takeFolder(path);
			else if ((one.isFile() || one.isSymbolicLink()) && !without.has(path)) {
				made ??= isMade(join(next, folder));
				if (!made) return;
				const how = take(join(published, path), join(next, path), one.isSymbolicLink());
				if (how === 'copied') copied.push(path);
			}
		}
	};
	takeFolder('');
	return copied;
}
