// What the entries on the disk are called, also while they are broken: for those who choose among
// them. Bodies are not read.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../schema/collections.ts';
import { titleInFields } from '../story/title-in-fields.ts';
import { contentFiles } from './content-files.ts';
import { identifyFile } from './identify-file.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';
import { splitFrontMatter } from './split-front-matter.ts';

export interface EntryOnDisk {
	collection: CollectionName;
	id: string;
	/** Its title; its id when the front matter has none. */
	title: string;
	/** Its path inside the content folder. */
	file: string;
}

function titleIn(path: string, collection: CollectionName, id: string): string {
	const split = splitFrontMatter(readText(path).text.replace(/^\uFEFF/, ''));
	const data = 'problem' in split ? undefined : readFrontMatter(split.frontMatter).raw;
	return titleInFields(collection, data) ?? id;
}

/** Remembers what it has read, so that a saved file costs no more than that file. */
export class EntryNames {
	readonly #folder: string;
	readonly #known = new Map<string, { stamp: string; name: EntryOnDisk }>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** The entries as they lie on the disk now, sorted by file. Files that are no entries are left out. */
	read(): EntryOnDisk[] {
		return contentFiles(this.#folder).flatMap((file) => {
			const { collection, id, problem } = identifyFile(file);
			if (!collection || problem) return [];
			const path = join(this.#folder, file);
			const { mtimeMs, size } = statSync(path);
			const stamp = `${mtimeMs} ${size}`;
			const known = this.#known.get(file);
			if (known?.stamp === stamp) return [known.name];
			const name = { collection, id, file, title: titleIn(path, collection, id) };
			this.#known.set(file, { stamp, name });
			return [name];
		});
	}
}
