import type { CollectionName } from '../../schema/collections.ts';
import { changeEntry } from '../entries/change-entry.ts';
import type { FileChange, Saved } from '../protocol.ts';
import { refused } from '../refused.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import { FormError } from './form-error.ts';
import { HttpError } from './http-error.ts';
import { openEntry } from './open-entry.ts';
import { assertSound, fieldProblems } from './save-entry.ts';

/** JSON leaves out a value that is undefined. */
const withValue = (change: FileChange) =>
	'path' in change ? { path: change.path, value: change.value } : change;

/**
 * Changes the file of an entry in place. `digest` is that of the text the changes were made for:
 * when the file has changed since, nothing is written. Words of a quotation are taken from a source
 * and never typed, so that `mayChangeWords` is set only for words that were.
 */
export function changeFile(
	desk: Desk,
	collection: CollectionName,
	id: string,
	digest: string,
	changes: FileChange[],
	{ mayChangeWords }: { mayChangeWords: boolean },
): Saved {
	const { file } = openEntry(desk, collection, id);
	const typed = changes.some((one) => 'path' in one && one.path[0] === 'words');
	if (collection === 'quotes' && typed && !mayChangeWords) throw refused('server.wordsAreTaken');
	const now = desk.files.read(file);
	if (now.digest !== digest) throw new HttpError(409, say('server.stale', { file }));
	const text = changeEntry(now.text, changes.map(withValue), collection);
	const { fields } = openEntry(desk, collection, id, text);
	const problems = fieldProblems(collection, fields);
	if (problems.length > 0) throw new FormError(problems);
	assertSound(file, text);
	if (text !== now.text) desk.files.save(file, text, digest);
	desk.changed();
	return { key: `${collection}/${id}`, file, digest: desk.files.read(file).digest };
}
