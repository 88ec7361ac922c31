import { lstatSync, mkdirSync, rmSync, type Stats, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainFailure } from './explain-failure.ts';
import type { SiteFolders } from './site-folders.ts';

const FULL = ['ENOSPC', 'EDQUOT'];

/**
 * The folder in which a new site is put together. It is that of an older site, used again: deleting
 * and making thousands of folders in each build would take minutes on ext4, which for five minutes
 * avoids the numbers of what was deleted. What an older site or a build that died left in it is
 * replaced or removed by `completeSite`.
 */
export class Staging {
	readonly #folders: SiteFolders;
	/** The folders that are sure to be folders, and whether this build made them: then they were empty. */
	readonly #made = new Map<string, boolean>();
	/** The files that this build wrote, as paths in the site. */
	readonly written = new Set<string>();

	constructor(folders: SiteFolders) {
		this.#folders = folders;
	}

	/** Throws when the file cannot be written, in words for whoever builds. */
	write(path: string, bytes: Uint8Array): void {
		const file = join(this.#folders.staging, path);
		try {
			const isInNewFolder = this.#makeFolder(dirname(file));
			if (!isInNewFolder) this.#makeRoom(file);
			this.written.add(path);
			writeFileSync(file, bytes);
		} catch (error) {
			throw this.failed(error, 'The new site could not be written');
		}
	}

	/** The error in words; a disk that is full gets back what this build took of it. */
	failed(error: unknown, doing: string): Error {
		if (FULL.includes((error as NodeJS.ErrnoException).code ?? ''))
			for (const path of this.written) rmSync(join(this.#folders.staging, path), { force: true });
		return explainFailure(error, doing, this.#folders);
	}

	/** Whether this build made the folder of the site, in which nothing was then. */
	get isNew(): boolean {
		return this.#made.get(this.#folders.staging) ?? false;
	}

	/**
	 * Whether the folder is new. Only a real folder will do: a link in the older site could lead
	 * anywhere.
	 */
	#makeFolder(folder: string): boolean {
		const known = this.#made.get(folder);
		if (known !== undefined) return known;
		const isNew = folder === this.#folders.staging ? this.#makeRoot() : this.#makeInside(folder);
		this.#made.set(folder, isNew);
		return isNew;
	}

	#makeRoot(): boolean {
		return mkdirSync(this.#folders.staging, { recursive: true }) !== undefined;
	}

	#makeInside(folder: string): boolean {
		const there = this.#makeFolder(dirname(folder)) ? undefined : statOf(folder);
		if (there?.isDirectory()) return false;
		if (there) unlinkSync(folder);
		mkdirSync(folder);
		return true;
	}

	/** A file is written over only when no other site shares it. */
	#makeRoom(file: string): void {
		const there = statOf(file);
		if (there && !(there.isFile() && there.nlink === 1)) rmSync(file, { recursive: true });
	}
}

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });
