// The build manifest records each file of the published site, so that the next build renders only
// what changed. It is stored in Astro's cache folder.
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeSafely } from '../publishing/write-safely.ts';
import type { PageFacts } from './page-facts.ts';

export interface FileRecord {
	/** A hash of its bytes. */
	hash: string;
	/** Its size in bytes. */
	size: number;
	/** The cache key it was made with. A file without one is made in every build. */
	key?: string;
	/** Its modification time in milliseconds, which tells whether somebody changed the file. */
	written: number;
	/** The compressed copies next to it, by file name extension. */
	copies: ('br' | 'gz')[];
	/** Set for pages only. */
	page?: PageFacts;
}

/** The manifest as JSON. Pages share most of their links, so each is stored once and numbered. */
interface Stored {
	fingerprint: string;
	/** The number by which the disk knows the folder of the site, wherever it is moved. */
	folder: number;
	links: string[];
	files: [
		path: string,
		record: Omit<FileRecord, 'page'> & { page?: Omit<PageFacts, 'links'> & { links: number[] } },
	][];
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Stored;
const numberOf = (folder: string) => statSync(folder).ino;

/**
 * The records of the files in `target`, the published folder, by path. Empty when nothing can be
 * relied on: there is no last build, its fingerprint differs, the folder is another one, as after a
 * rollback, or a file or copy was changed, emptied or removed since.
 */
export function readManifest(
	file: string,
	fingerprint: string,
	target: string,
): Map<string, FileRecord> {
	if (!existsSync(file) || !existsSync(target)) return new Map();
	try {
		const stored = read(file);
		if (stored.fingerprint !== fingerprint || stored.folder !== numberOf(target)) return new Map();
		const files = stored.files.map(([path, { page, ...rest }]): [string, FileRecord] => {
			if (!page) return [path, rest];
			const links = page.links.map((at) => stored.links[at] ?? '');
			return [path, { ...rest, page: { ...page, links } }];
		});
		const isUntouched = ([path, { size, written, copies }]: [string, FileRecord]) => {
			const now = statSync(join(target, path));
			return (
				now.mtimeMs === written &&
				now.size === size &&
				copies.every((end) => statSync(join(target, `${path}.${end}`)).size > 0)
			);
		};
		if (!files.every(isUntouched)) return new Map();
		return new Map(files);
	} catch {
		// A file of the last build is missing, or the manifest is not valid JSON.
		return new Map();
	}
}

/**
 * The files and copies in `target` that should hold something and are empty, as a power cut leaves
 * those it took. None when the manifest is not that of this folder.
 */
export function emptiedFiles(file: string, target: string): string[] {
	try {
		const stored = read(file);
		if (stored.folder !== numberOf(target)) return [];
		return stored.files
			.flatMap(([path, { size, copies }]) => [
				...(size > 0 ? [path] : []),
				...copies.map((end) => `${path}.${end}`),
			])
			.filter((path) => statSync(join(target, path), { throwIfNoEntry: false })?.size === 0);
	} catch {
		return [];
	}
}

/** `folder`: where the site is now; it may be moved later. */
export function writeManifest(
	file: string,
	fingerprint: string,
	folder: string,
	files: ReadonlyMap<string, FileRecord>,
): void {
	const numbers = new Map<string, number>();
	const numberOfLink = (link: string) => {
		const number = numbers.get(link) ?? numbers.size;
		numbers.set(link, number);
		return number;
	};
	const stored: Stored['files'] = [...files].map(([path, { page, ...rest }]) => [
		path,
		{ ...rest, ...(page ? { page: { ...page, links: page.links.map(numberOfLink) } } : {}) },
	]);
	mkdirSync(dirname(file), { recursive: true });
	const content: Stored = {
		fingerprint,
		folder: numberOf(folder),
		links: [...numbers.keys()],
		files: stored,
	};
	writeSafely(file, JSON.stringify(content));
}
