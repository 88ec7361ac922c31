import type { Block } from '../schema/body.ts';
import { type CollectionName, collectionNames, type Data } from '../schema/collections.ts';
import type { Watched } from '../schema/watch.ts';

/** One content file, parsed and valid by itself. References are not yet resolved. */
export interface Entry<C extends CollectionName> {
	collection: C;
	/** The file name without `.mdx`. */
	id: string;
	/** Path inside the content folder. */
	file: string;
	data: Data<C>;
	body: Block[];
	/** Front matter fields that are parsed like a body: field → its texts, each a list of blocks. */
	rich: Record<string, Block[][]>;
	/** Set when its texts are not in the language of the story that shows it (BCP 47). */
	language?: string;
	/** Of a source or figure in a translation of the story: the language of its headline or transcript. */
	printedIn?: string;
	/** Of a source: what was last seen at its address. */
	watched?: Watched;
	/** A digest of what translators translate, when it was read from a file. */
	textsDigest?: string;
}

export type AnyEntry = { [C in CollectionName]: Entry<C> }[CollectionName];

/** The name of an entry across collections: `quotes/q-example`. */
export type Key = `${CollectionName}/${string}`;
export const keyOf = (entry: { collection: CollectionName; id: string }): Key =>
	`${entry.collection}/${entry.id}`;

/** A key from the two parts found in an address; undefined when there is no such collection. */
export const keyFrom = (collection: string, id: string): Key | undefined =>
	(collectionNames as string[]).includes(collection) && id !== ''
		? `${collection as CollectionName}/${id}`
		: undefined;

/** A key split into its two parts. */
export function splitKey(key: string): { collection: CollectionName; id: string } {
	const [collection = '', id = ''] = key.split('/');
	return { collection: collection as CollectionName, id };
}
