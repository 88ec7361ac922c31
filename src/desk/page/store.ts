// What the page knows of the story: one copy of the server’s state, fetched anew when it says that
// something has changed.
import type { CollectionName } from '../../schema/collections.ts';
import type { DeskState, EntryCard, Forms } from '../protocol.ts';
import { get } from './api.ts';

class Store extends EventTarget {
	state!: DeskState;
	forms!: Forms;
	#events: EventSource | undefined;

	async start(): Promise<void> {
		[this.forms, this.state] = await Promise.all([get<Forms>('forms'), get<DeskState>('state')]);
		this.#listen();
		document.addEventListener('visibilitychange', () => {
			if (document.hidden) this.#events?.close();
			else this.#listen();
		});
	}

	/** Listens while the page is seen: a browser keeps no more than six connections to a server. */
	#listen(): void {
		this.#events?.close();
		this.#events = new EventSource('/desk/api/events/');
		// What changed before it was open was not told.
		this.#events.onopen = () => void this.refresh();
		this.#events.onmessage = () => void this.refresh();
	}

	async refresh(): Promise<void> {
		this.state = await get<DeskState>('state');
		this.dispatchEvent(new Event('change'));
	}

	entries(...collections: CollectionName[]): EntryCard[] {
		return this.state.entries.filter(({ collection }) => collections.includes(collection));
	}

	entry(collections: readonly CollectionName[], id: unknown): EntryCard | undefined {
		return this.state.entries.find((one) => collections.includes(one.collection) && one.id === id);
	}
}

export const store = new Store();
