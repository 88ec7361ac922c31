import { identifyFile } from '../../load/identify-file.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { FormError } from './form-error.ts';

/** The file of a new entry. Throws FormError when its id can be none. */
export function fileOf(collection: CollectionName, id: string): string {
	const file = collection === 'story' ? 'story.mdx' : `${collection}/${id}.mdx`;
	// A slash would make it the id of another entry.
	const { problem } = identifyFile(id.includes('/') ? `${collection}/.mdx` : file);
	if (problem) throw new FormError([{ path: ['id'], what: `${problem.what}. ${problem.fix}` }]);
	return file;
}
