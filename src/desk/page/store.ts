// What the page knows of the story: one copy of the server’s state, fetched anew when it says that
// something has changed.
import type { CollectionName } from '../../schema/collections.ts';
import type { DeskState, EntryCard, Forms } from '../protocol.ts';
import { get } from './api.ts';

class Store extends EventTarget {
	state!: DeskState;
	forms!: Forms;

	async start(): Promise<void> {
		[this.forms, this.state] = await Promise.all([get<Forms>('forms'), get<DeskState>('state')]);
		const events = new EventSource('/desk/api/events/');
		events.onmessage = () => void this.refresh();
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
