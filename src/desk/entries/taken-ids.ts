import { contentFiles } from '../../load/content-files.ts';
import { identifyFile } from '../../load/identify-file.ts';
import { readPublished } from '../../load/read-published.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { splitKey } from '../../story/entry.ts';

/** Parties and people share their ids, because one field may point to either. */
const SHARED: CollectionName[] = ['parties', 'people'];

/**
 * The ids that a new entry of a collection may not have: those of files, whatever stands in them, and
 * those of entries that were retired.
 */
export function takenIds(folder: string, collection: CollectionName): Set<string> {
	const names = SHARED.includes(collection) ? SHARED : [collection];
	const keys = [
		...contentFiles(folder).map(identifyFile),
		...Object.keys(readPublished(folder).permalinks.retired).map(splitKey),
	];
	return new Set(
		keys.flatMap(({ collection: one, id }) => (one && names.includes(one) ? [id] : [])),
	);
}
