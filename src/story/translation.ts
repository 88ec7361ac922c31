import type { Block } from '../schema/body.ts';
import type { CollectionName } from '../schema/collections.ts';

/** The translation of one entry, as its file has it: texts, and who made them. */
export interface Translation {
	/** The language it is in (BCP 47), as the folder is named. */
	language: string;
	collection: CollectionName;
	id: string;
	/** Path inside the content folder. */
	file: string;
	/** The fields that are translated, in the structure of the original. */
	data: Record<string, unknown>;
	body: Block[];
	rich: Record<string, Block[][]>;
	/** The digest of the texts that were translated. */
	original?: string;
	/** The words of a quotation, segment by segment. */
	words?: string[];
	by?: string;
	/** A calendar day. */
	on?: string;
	/** Whether it is being written: until it is done, readers see the original. */
	isDraft?: boolean;
	/** In `story.mdx`: places in sources → the same in this language. */
	locators: Record<string, string>;
}

/**
 * How an entry is shown in a translation of the story: `original` when there is none of it, `stale`
 * when its original has changed since. Both are shown in the original.
 */
export type TranslationState = 'translated' | 'original' | 'stale';
