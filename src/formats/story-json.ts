import { schemaAddress } from '../story/addresses.ts';
import type { DataEntry, StoryData } from '../views/story-data.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Absolute } from './absolute.ts';

/**
 * Increase this when programs that read `story.json` would have to change. A new field
 * is no reason.
 */
export const DATA_VERSION = 1;

/** `/data/story.json`. All addresses in it are full web addresses. */
export function storyJson({ entries, editions, ...about }: StoryData, absolute: Absolute): string {
	const entry = (one: DataEntry) => ({ ...one, address: absolute(one.address) });
	// Without indentation, which programs ignore and which would make the file much larger.
	return `${JSON.stringify({
		$schema: absolute(schemaAddress('story-data')),
		version: DATA_VERSION,
		address: absolute('/'),
		...about,
		rights: wordsIn(about.language)('data.rights'),
		editions: editions.map((one) => ({ ...one, address: absolute(one.address) })),
		entries: Object.fromEntries(
			Object.entries(entries).map(([name, all]) => [name, all.map(entry)]),
		),
	})}\n`;
}
