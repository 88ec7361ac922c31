import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder whose names have an ending: paths with forward slashes, sorted. */
export const filesOf = (folder: string, ending: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith(ending))
		.sort();

export const read = (folder: string, file: string): string =>
	readFileSync(join(folder, file), 'utf8');
