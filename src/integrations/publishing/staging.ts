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
	readonly #made = new Set<string>();
	/** The files that this build wrote, as paths in the site. */
	readonly written = new Set<string>();

	constructor(folders: SiteFolders) {
		this.#folders = folders;
	}

	/** Throws when the file cannot be written, in words for whoever builds. */
	write(path: string, bytes: Uint8Array): void {
		const file = join(this.#folders.staging, path);
		try {
			this.#makeFolder(dirname(file));
			this.#makeRoom(file);
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

	/** Only a real folder will do: a link in the older site could lead anywhere. */
	#makeFolder(folder: string): void {
		if (this.#made.has(folder)) return;
		const { staging } = this.#folders;
		if (folder === staging) mkdirSync(folder, { recursive: true });
		else {
			this.#makeFolder(dirname(folder));
			const there = statOf(folder);
			if (there && !there.isDirectory()) unlinkSync(folder);
			if (!there?.isDirectory()) mkdirSync(folder);
		}
		this.#made.add(folder);
	}

	/** A file is written over only when no other site shares it. */
	#makeRoom(file: string): void {
		const there = statOf(file);
		if (there && !(there.isFile() && there.nlink === 1)) rmSync(file, { recursive: true });
	}
}

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });
