import { hash } from 'node:crypto';
import type { CollectionName } from '../schema/collections.ts';
import { translatableTexts } from '../schema/translatable-texts.ts';

/** Hexadecimal signs of a digest: enough to notice a change, short enough for a file people read. */
const LENGTH = 12;

/**
 * A digest of what translators translate: the texts of an entry, its body as it was written, and the
 * words of a quotation. How lines are broken does not count, nor where a source says something.
 */
export function textsDigest(collection: CollectionName, data: unknown, body: string): string {
	const texts = translatableTexts(collection, data)
		.filter(({ path }) => path.at(-1) !== 'locator')
		.map(({ path, text }) => [path, text]);
	const words = collection === 'quotes' ? (data as { words?: string[] }).words : undefined;
	const written = body.replace(/\s+/g, ' ').trim();
	return hash('sha256', JSON.stringify([texts, words ?? [], written]), 'hex').slice(0, LENGTH);
}
