import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { refused } from '../refused.ts';

/** A part of a path that means what it says on every system. */
const PART = /^[A-Za-z0-9][\w-]*(\.[a-z]+)?$/;

/**
 * The path on the disk of a file of a folder, given with forward slashes. Throws a DeskError when it
 * would lead out of the folder: by its parts, or because it or a folder on the way is a link.
 */
export function pathInside(folder: string, file: string): string {
	const outside = () => refused('file.outside', { file });
	const parts = file.split('/');
	if (!parts.every((part) => PART.test(part))) throw outside();
	const path = join(folder, ...parts);
	const root = existsSync(folder) ? realpathSync(folder) : undefined;
	let at = folder;
	for (const part of parts) {
		at = join(at, part);
		const isLink = lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink();
		if (!isLink) continue;
		const leads = existsSync(at) ? realpathSync(at) : undefined;
		const staysInside = root !== undefined && leads?.startsWith(root + sep) === true;
		// A link to a file would be replaced by a file when it is saved.
		if (!staysInside || at === path) throw outside();
	}
	return path;
}
