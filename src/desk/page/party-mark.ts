import type { EntryCard } from '../protocol.ts';
import { h } from './h.ts';
import { store } from './store.ts';

/** The colour and shape of a party, or of a person’s party; undefined for other entries. */
export function partyMark({ collection, data }: EntryCard): HTMLElement | undefined {
	const party = collection === 'people' ? store.entry(['parties'], data.party)?.data : data;
	if (collection !== 'parties' && collection !== 'people') return undefined;
	if (typeof party?.hue !== 'string' || typeof party.mark !== 'string') return undefined;
	return h('span', { class: `party hue-${party.hue} shape-${party.mark}`, 'aria-hidden': 'true' });
}
