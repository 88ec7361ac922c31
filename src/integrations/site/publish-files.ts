// The last step of a build moves the new site into the published folder.
import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	statSync,
	unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileRecord } from './build-manifest.ts';

type Copies = FileRecord['copies'];

/** Replaces the published folder by the new site. */
export function swapFolders(staging: string, target: string): void {
	const last = join(dirname(target), `.${basename(target)}-last`);
	rmSync(last, { recursive: true, force: true });
	if (existsSync(target)) renameSync(target, last);
	renameSync(staging, target);
	rmSync(last, { recursive: true, force: true });
}

/**
 * Moves changed files with their compressed copies. `lastCopies`: the copies of the published file;
 * those without a successor are deleted.
 */
export function moveFiles(
	staging: string,
	target: string,
	files: { path: string; copies: Copies; lastCopies: Copies }[],
): void {
	for (const { path, copies, lastCopies } of files) {
		mkdirSync(dirname(join(target, path)), { recursive: true });
		for (const end of lastCopies)
			if (!copies.includes(end)) unlinkSync(join(target, `${path}.${end}`));
		for (const one of [path, ...copies.map((end) => `${path}.${end}`)])
			renameSync(join(staging, one), join(target, one));
	}
}

/** Deletes files with their copies, and folders that are then empty. */
export function removeFiles(target: string, files: [path: string, record: FileRecord][]): void {
	for (const [path, { copies }] of files) {
		for (const one of [path, ...copies.map((end) => `${path}.${end}`)])
			unlinkSync(join(target, one));
		for (
			let folder = dirname(path);
			folder !== '.' && readdirSync(join(target, folder)).length === 0;
			folder = dirname(folder)
		)
			rmdirSync(join(target, folder));
	}
}

/** The modification time of a file in milliseconds. */
export const writtenAt = (target: string, path: string): number =>
	statSync(join(target, path)).mtimeMs;
