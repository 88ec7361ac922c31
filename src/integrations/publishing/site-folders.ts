import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Where a site is published, and what stands beside it so that publishing is one step. */
export interface SiteFolders {
	/** The published site. */
	target: string;
	/** Where the next site is put together; see `Staging`. */
	staging: string;
	/** The site that was published before. */
	previous: string;
	/** Where the previous one is moved while sites change places. Then its folders are used again. */
	outdated: string;
	/** See `PublicationNote`. */
	note: string;
	/** See `lockSite`. */
	lock: string;
	/** The folder that holds all of these. */
	parent: string;
	/** The published folder in words for people: `dist/`. */
	name: string;
}

/** A path without symbolic links. It need not exist, and neither need what a link leads to. */
function withoutLinks(path: string): string {
	try {
		return realpathSync(path);
	} catch (error) {
		if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
	}
	let linked: string;
	try {
		linked = readlinkSync(path);
	} catch {
		return join(withoutLinks(dirname(path)), basename(path));
	}
	return withoutLinks(resolve(dirname(path), linked));
}

/**
 * The folders of a site that is published to `outDir`. When that is a symbolic link, they are those
 * of the folder it leads to, and the link stays.
 */
export function siteFolders(outDir: string): SiteFolders {
	const target = withoutLinks(resolve(outDir));
	const parent = dirname(target);
	const hidden = (suffix: string) => join(parent, `.${basename(target)}-${suffix}`);
	const inProject = relative(process.cwd(), target);
	return {
		target,
		staging: hidden('next'),
		previous: `${target}.previous`,
		outdated: hidden('outdated'),
		note: hidden('note.json'),
		lock: hidden('lock.json'),
		parent,
		name: `${inProject.startsWith('..') ? target : inProject}/`,
	};
}
