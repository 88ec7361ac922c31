// What the development server has shown last, in a file beside the entry cache, so that a mistake that
// is there when the server starts takes down no page either.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AnyEntry } from '../story/entry.ts';
import type { ShownEntries } from './shown-entries.ts';

export class ShownCache {
	readonly #file: string;
	readonly #code: string;

	/** `code`: a digest of the code that reads entries; other code may make others. */
	constructor(file: string, code: string) {
		this.#file = file;
		this.#code = code;
	}

	/** Empty when nothing was shown yet, or by other code. */
	read(): ShownEntries {
		try {
			const [code, ...entries] = readFileSync(this.#file, 'utf8').split('\n');
			if (code !== this.#code) return new Map();
			return new Map(
				entries.map((line) => JSON.parse(line) as AnyEntry).map((entry) => [entry.file, entry]),
			);
		} catch {
			return new Map();
		}
	}

	write(entries: ShownEntries): void {
		mkdirSync(dirname(this.#file), { recursive: true });
		const lines = [...entries.values()].map((entry) => JSON.stringify(entry));
		writeFileSync(this.#file, [this.#code, ...lines].join('\n'));
	}
}
