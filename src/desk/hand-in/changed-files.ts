// Says what may be committed: only what lies in the content folder, and never the text of a source,
// which somebody may have put there by mistake.
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { unreadFiles } from '../../load/unread-files.ts';
import type { Repository } from './find-repository.ts';
import { gitOutput } from './git-output.ts';

export interface ChangedFile {
	/** Its path inside the content folder, with forward slashes. */
	file: string;
	how: 'added' | 'changed' | 'removed';
	/** Whether git knows it only from the disk. */
	isUntracked: boolean;
}

export interface ChangedFiles {
	files: ChangedFile[];
	/** New files that are not handed in: no build reads them, or they are private. */
	leftOut: string[];
	/** Files in which two versions have not been brought together. */
	conflicts: string[];
}

const CONFLICT = /^(DD|AU|UD|UA|DU|AA|UU)$/;

/** What happened to a file since the last commit, staged or not; undefined when nothing remains of it. */
function howOf(signs: string): ChangedFile['how'] | undefined {
	if (signs === 'AD') return undefined;
	if (signs === '??' || signs.includes('A')) return 'added';
	return signs.includes('D') ? 'removed' : 'changed';
}

/** The path of one place inside another; undefined when it is outside. */
function inside(folder: string, path: string): string | undefined {
	const at = relative(resolve(folder), resolve(path));
	return at === '..' || at.startsWith(`..${sep}`) || isAbsolute(at) ? undefined : at;
}

/** Whether a file lies in the folder of the private texts, should that be in the content folder. */
const isPrivate = (folder: string, snapshots: string, file: string): boolean =>
	Boolean(inside(folder, snapshots)) && inside(snapshots, join(folder, file)) !== undefined;

/**
 * The files of the content folder that differ from the last commit, sorted. `snapshots` is the folder
 * of the private texts.
 */
export async function changedFiles(
	{ folder, prefix }: Repository,
	snapshots: string,
): Promise<ChangedFiles> {
	const status = await gitOutput(folder, [
		'status',
		'--porcelain=v1',
		'-z',
		'--untracked-files=all',
		'--no-renames',
		'--ignore-submodules=all',
		'--',
		'.',
	]);
	const unread = new Set(unreadFiles(folder).map(({ file }) => file));
	const found: ChangedFiles = { files: [], leftOut: [], conflicts: [] };
	for (const line of status.split('\0').filter(Boolean).sort()) {
		const signs = line.slice(0, 2);
		const file = line.slice(3 + prefix.length);
		const how = howOf(signs);
		// An entry in a folder whose name begins with a dot is not read either.
		const isStrange = unread.has(file) || file.endsWith('/') || /(^|\/)\./.test(file);
		if (CONFLICT.test(signs)) found.conflicts.push(file);
		else if (isPrivate(folder, snapshots, file) || (how === 'added' && isStrange))
			found.leftOut.push(file);
		else if (how) found.files.push({ file, how, isUntracked: signs === '??' });
	}
	found.files.sort((a, b) => (a.file < b.file ? -1 : 1));
	found.leftOut.sort();
	return found;
}
