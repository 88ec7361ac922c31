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

/**
 * The address of the page that a file is, relative to the root of its site; of a card, of the page
 * it shows a part of: `quotes/x/`, for the story the front, for an event its place in the timeline.
 * In another language each stands in the folder of that language: `es/quotes/x/`.
 */
export const pageOf = (file: string): string =>
	file
		.replace(/index\.html$/, '')
		// The card of an edition is of the same page.
		.replace(/^([a-z]{2}\/)?(embed\/[a-z]+\/[^/]+\/)\d+\/$/, '$1$2')
		.replace(/^([a-z]{2}\/)?embed\/(?=.)/, '$1')
		.replace(/^([a-z]{2}\/)?story\/$/, '$1')
		.replace(/^([a-z]{2}\/)?events\/([^/]+)\/$/, '$1timeline/#$2');
