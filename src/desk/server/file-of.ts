import type { CollectionName } from '../../schema/collections.ts';

/** The file of an entry. A slash in its id would make it another’s, and is no file at all. */
export function fileOf(collection: CollectionName, id: string): string {
	if (collection === 'story') return 'story.mdx';
	return `${collection}/${id.includes('/') ? '' : id}.mdx`;
}
