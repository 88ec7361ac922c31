import { readPublished } from '../../load/read-published.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Desk } from './desk.ts';

/** Parties and people share their ids, because one field may point to either. */
const SHARED: CollectionName[] = ['parties', 'people'];

/** The ids that a new entry may not have: those in use, and those of retired entries. */
export function takenIds(desk: Desk, collection: CollectionName): Set<string> {
	const names = SHARED.includes(collection) ? SHARED : [collection];
	const retired = Object.keys(readPublished(desk.folder).permalinks.retired)
		.map((key) => key.split('/'))
		.filter(([name]) => names.some((one) => one === name))
		.map(([, id = '']) => id);
	const used = desk.state().entries.filter((one) => names.includes(one.collection));
	return new Set([...used.map(({ id }) => id), ...retired]);
}
