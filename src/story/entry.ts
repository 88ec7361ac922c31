import type { Block } from '../schema/body.ts';
import { type CollectionName, collectionNames, type Data } from '../schema/collections.ts';

/** One content file, read and valid by itself. References are not resolved yet. */
export interface Entry<C extends CollectionName> {
	collection: C;
	/** The file's name without `.mdx`, unchanged. */
	id: string;
	/** Path inside the content folder. */
	file: string;
	data: Data<C>;
	body: Block[];
	/** Front matter fields that are read like a body: field → a list of texts. */
	rich: Record<string, Block[][]>;
}

export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

/** An entry's name across collections: `quotes/q-example`. */
export type Key = `${CollectionName}/${string}`;
export const keyOf = (entry: { collection: CollectionName; id: string }): Key =>
	`${entry.collection}/${entry.id}`;

/** A key from the two halves an address gives; undefined when there is no such collection. */
export const keyFrom = (collection: string, id: string): Key | undefined =>
	(collectionNames as string[]).includes(collection) && id !== ''
		? `${collection as CollectionName}/${id}`
		: undefined;

/** A key in its two halves. */
export function splitKey(key: string): { collection: CollectionName; id: string } {
	const [collection = '', id = ''] = key.split('/');
	return { collection: collection as CollectionName, id };
}
