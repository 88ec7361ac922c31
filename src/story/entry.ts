import type { Block } from '../schema/body.ts';
import type { CollectionName, Data } from '../schema/collections.ts';

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
export const keyOf = (entry: { collection: CollectionName; id: string }): Key => `${entry.collection}/${entry.id}`;
