// What a build remembers of the site it published, so that the next makes anew only what differs. Kept beside Astro's own cache.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageFacts } from './page-facts.ts';

export interface FileRecord {
	/** Of its bytes. */
	hash: string;
	/** A digest of everything it shows; none for what is made in every build. */
	key?: string;
	/** When it was written, in milliseconds: whoever changed the file since is found out. */
	written: number;
	/** Compressed copies that stand beside it. */
	copies: ('br' | 'gz')[];
	/** For a page. */
	page?: PageFacts;
}

/** Links are many and the same on all pages: they are numbered, and a page holds numbers. */
interface Stored {
	fingerprint: string;
	links: string[];
	files: [
		path: string,
		record: Omit<FileRecord, 'page'> & { page?: Omit<PageFacts, 'links'> & { links: number[] } },
	][];
}

/** The files of the last build as they stand in `target`; nothing when there was none, when it rests on another ground, or when somebody has changed one of its files, or taken away a copy, since. */
export function readManifest(
	file: string,
	fingerprint: string,
	target: string,
): Map<string, FileRecord> {
	if (!existsSync(file) || !existsSync(target)) return new Map();
	try {
		const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
		if (stored.fingerprint !== fingerprint) return new Map();
		const files = stored.files.map(([path, { page, ...rest }]): [string, FileRecord] => [
			path,
			{
				...rest,
				...(page
					? { page: { ...page, links: page.links.map((at) => stored.links[at] ?? '') } }
					: {}),
			},
		]);
		const stands = ([path, { written, copies }]: [string, FileRecord]) =>
			statSync(join(target, path)).mtimeMs === written &&
			copies.every((end) => existsSync(join(target, `${path}.${end}`)));
		if (!files.every(stands)) return new Map();
		return new Map(files);
	} catch {
		// A file of the last build is gone, or the memory was cut short: then nothing of it can be relied on.
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
