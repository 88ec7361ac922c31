import { createHash } from 'node:crypto';
import { type AnyEntry, keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

/**
 * A digest of all that is published of a story, in all its languages: `sha256:` and hexadecimal digits.
 * What is held has no part in it. `stories`: the story in each language, as it was written first.
 */
export function contentDigest([original, ...translations]: [Story, ...Story[]]): string {
	const digest = createHash('sha256');
	for (const story of [original, ...translations]) {
		const entries: AnyEntry[] = [story.story, ...story.rank.keys()];
		const texts = entries.map((entry) => {
			const { data, body, rich, watched } = entry;
			return [keyOf(entry), JSON.stringify([data, body, rich, watched ?? null])] as const;
		});
		for (const [key, text] of texts.sort(([a], [b]) => (a < b ? -1 : 1)))
			digest.update(key).update('\0').update(text).update('\0');
	}
	const { receipts, permalinks, editions, images } = original;
	const records = [[...receipts].sort(), permalinks, editions, [...images].sort()];
	return `sha256:${digest.update(JSON.stringify(records)).digest('hex')}`;
}
