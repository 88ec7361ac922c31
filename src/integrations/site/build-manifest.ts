// The build manifest records each file of the published site, so that the next build renders only
// what changed. It is stored in Astro's cache folder.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageFacts } from './page-facts.ts';

export interface FileRecord {
	/** A hash of its bytes. */
	hash: string;
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
	links: string[];
	files: [
		path: string,
		record: Omit<FileRecord, 'page'> & { page?: Omit<PageFacts, 'links'> & { links: number[] } },
	][];
}

/**
 * The records of the files in `target`, the published folder, by path. Empty when nothing can be
 * relied on: there is no last build, its fingerprint differs, or a file or copy was changed or
 * removed since.
 */
export function readManifest(
	file: string,
	fingerprint: string,
	target: string,
): Map<string, FileRecord> {
	if (!existsSync(file) || !existsSync(target)) return new Map();
	try {
		const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
		if (stored.fingerprint !== fingerprint) return new Map();
		const files = stored.files.map(([path, { page, ...rest }]): [string, FileRecord] => {
			if (!page) return [path, rest];
			const links = page.links.map((at) => stored.links[at] ?? '');
			return [path, { ...rest, page: { ...page, links } }];
		});
		const isUntouched = ([path, { written, copies }]: [string, FileRecord]) =>
			statSync(join(target, path)).mtimeMs === written &&
			copies.every((end) => existsSync(join(target, `${path}.${end}`)));
		if (!files.every(isUntouched)) return new Map();
		return new Map(files);
	} catch {
		// A file of the last build is missing, or the manifest is not valid JSON.
		return new Map();
	}
}

export function writeManifest(
	file: string,
	fingerprint: string,
	files: ReadonlyMap<string, FileRecord>,
): void {
	const numbers = new Map<string, number>();
	const numberOf = (link: string) => {
		const number = numbers.get(link) ?? numbers.size;
		numbers.set(link, number);
		return number;
	};
	const stored: Stored['files'] = [...files].map(([path, { page, ...rest }]) => [
		path,
		{ ...rest, ...(page ? { page: { ...page, links: page.links.map(numberOf) } } : {}) },
	]);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(
		file,
		JSON.stringify({ fingerprint, links: [...numbers.keys()], files: stored } satisfies Stored),
	);
}

export const removeManifest = (file: string): void => rmSync(file, { force: true });
