import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the face of the newsroom, inside a content folder, and the file that describes it. */
export const BRAND_FOLDER = 'brand';
export const BRAND_FILE = `${BRAND_FOLDER}/brand.json`;

const isFileName = (value: string): boolean =>
	/^[A-Za-z0-9][A-Za-z0-9._-]*\.(svg|png|woff2|txt)$/.test(value);

const namesIn = (value: unknown): string[] => {
	if (typeof value === 'string') return isFileName(value) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
};

/**
 * The file of the face and those that it names, as paths inside a content folder, whether they are
 * there or not. Empty when there is none.
 */
export function brandFiles(folder: string): Set<string> {
	const file = join(folder, BRAND_FILE);
	if (!existsSync(file)) return new Set();
	try {
		const names = namesIn(JSON.parse(readFileSync(file, 'utf8')));
		return new Set([BRAND_FILE, ...names.map((name) => `${BRAND_FOLDER}/${name}`)]);
	} catch {
		return new Set([BRAND_FILE]);
	}
}
