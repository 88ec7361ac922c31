import type { CollectionName } from '../../schema/collections.ts';
import { EntryFiles } from '../entries/entry-files.ts';
import type { DeskState, EntryCard } from '../protocol.ts';
import { deskState } from './desk-state.ts';
import { SnapshotFiles } from './snapshot-files.ts';
import { StoryReader } from './story-reader.ts';

/** The open story: its files, what was read of them, and who wants to know of changes. */
export class Desk {
	readonly folder: string;
	readonly files: EntryFiles;
	readonly snapshots: SnapshotFiles;
	readonly reader: StoryReader;
	/** The day of new receipts. */
	readonly today: () => string;
	#state: ReturnType<typeof deskState> | undefined;
	readonly #listeners = new Set<(event: string) => void>();

	constructor(folder: string, snapshots: string, today: () => string) {
		this.folder = folder;
		this.files = new EntryFiles(folder);
		this.snapshots = new SnapshotFiles(snapshots);
		this.reader = new StoryReader(folder);
		this.today = today;
	}

	/** The story as it lies on the disk; examined anew after each change. */
	state(): DeskState {
		this.#state ??= deskState(this.folder, this.reader.read());
		const undo = this.files.history.at(-1);
		return {
			...this.#state,
			today: this.today(),
			texts: this.snapshots.ids(),
			...(undo ? { undo: undo.what } : {}),
		};
	}

	/** The language in which dates are written. */
	language(): string {
		return this.state().story?.language ?? 'en';
	}

	/** To be called when a file of the story has changed. */
	changed(): void {
		this.#state = undefined;
		for (const send of this.#listeners) send('changed');
	}

	entry(collection: CollectionName, id: string): EntryCard | undefined {
		return this.state().entries.find((one) => one.collection === collection && one.id === id);
	}

	listen(send: (event: string) => void): () => void {
		this.#listeners.add(send);
		return () => this.#listeners.delete(send);
	}
}
