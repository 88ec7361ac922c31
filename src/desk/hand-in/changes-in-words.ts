import { readChanges } from './read-changes.ts';
import type { ChangesInWords } from './say-changes.ts';

/**
 * What handing in would commit, in words. `snapshots` is the folder of the private texts. Throws
 * DeskError when there is no git or no repository.
 */
export const changesInWords = async (folder: string, snapshots: string): Promise<ChangesInWords> =>
	(await readChanges(folder, snapshots)).words;
