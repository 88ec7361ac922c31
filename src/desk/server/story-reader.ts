import { join } from 'node:path';
import { contentFiles } from '../../load/content-files.ts';
import { type ReadEntry, readEntry } from '../../load/read-entry.ts';
import { readText } from '../../load/read-text.ts';

/** Reads a content folder again and again, parsing only what has changed since. */
export class StoryReader {
	readonly #folder: string;
	#known = new Map<string, { text: string; read: ReadEntry }>();

	constructor(folder: string) {
		this.#folder = folder;
	}

	read(): ReadEntry[] {
		const now = new Map(
			contentFiles(this.#folder).map((file) => {
				const { text, problems } = readText(join(this.#folder, file));
				const known = this.#known.get(file);
				const isSame = problems.length === 0 && known?.text === text;
				const entry = isSame ? known : { text, read: readEntry(file, text, problems) };
				return [file, entry];
			}),
		);
		this.#known = now;
		return [...now.values()].map(({ read }) => read);
	}
}
