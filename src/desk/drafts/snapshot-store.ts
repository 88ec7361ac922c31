import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathInside } from '../entries/path-inside.ts';
import { refused } from '../refused.ts';

/** The private folder with the texts of sources, `<source id>.txt` each. */
export class SnapshotStore {
	readonly folder: string;

	constructor(folder: string) {
		this.folder = folder;
	}

	/** Writes the text of a source; throws when there is one: quotations may rest on it. */
	create(source: string, text: string): string {
		const file = `${source}.txt`;
		const path = pathInside(this.folder, file);
		if (existsSync(path)) throw refused('command.textExists', { file: path });
		mkdirSync(this.folder, { recursive: true });
		writeFileSync(path, text, { flag: 'wx' });
		return path;
	}
}
