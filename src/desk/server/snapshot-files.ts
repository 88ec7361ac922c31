// The private folder with the texts of sources, `<source id>.txt` each.
import { existsSync, readdirSync } from 'node:fs';
import { identifyFile } from '../../load/identify-file.ts';
import { SourceTexts } from '../../load/source-texts.ts';
import { ID_PATTERN } from '../../schema/fields.ts';
import { DeskError } from '../desk-error.ts';
import { SnapshotStore } from '../drafts/snapshot-store.ts';
import { pathInside } from '../entries/path-inside.ts';
import { refused } from '../refused.ts';
import { sayProblem } from '../words/say-problem.ts';

export class SnapshotFiles {
	readonly folder: string;

	constructor(folder: string) {
		this.folder = folder;
	}

	/** The path of a text. Throws when the id is none, or a link leads out of the folder. */
	#path(id: string): string {
		if (id.includes('/') || identifyFile(`sources/${id}.mdx`).problem)
			throw refused('server.noSourceId', { id });
		return pathInside(this.folder, `${id}.txt`);
	}

	/** The ids of the sources that have a text, sorted. */
	ids(): string[] {
		if (!existsSync(this.folder)) return [];
		return readdirSync(this.folder)
			.filter((file) => file.endsWith('.txt') && ID_PATTERN.test(file.slice(0, -4)))
			.map((file) => file.slice(0, -4))
			.sort();
	}

	/** The texts as `npm run verify` reads them. */
	texts(): SourceTexts {
		return new SourceTexts(this.folder);
	}

	/** The text of a source. Throws when there is none, or it cannot be read as text. */
	read(id: string): string {
		this.#path(id);
		const { text, fault } = this.texts().of(id);
		const { what, fix } = sayProblem('server.noText', { id, folder: this.folder });
		if (text === undefined) throw new DeskError(fault?.split('\n')[1]?.trim() ?? what, fix);
		return text;
	}

	/** Writes a new text. Throws when there is one already: quotations rest on it. */
	create(id: string, text: string): void {
		this.#path(id);
		new SnapshotStore(this.folder).create(id, text);
	}
}
