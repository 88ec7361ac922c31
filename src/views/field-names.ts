import { isBareKey } from '../words/is-bare-key.ts';
import type { Words } from '../words/words-in.ts';

/**
 * The name of a field for readers. A field that an earlier edition had and that has no text any more
 * is named after its key: `spokenThrough` → `Spoken through`.
 */
export function fieldName(say: Words, field: string): string {
	const key = `field.${field}`;
	if (isBareKey(key)) return say(key);
	return say.capitalize(field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`));
}
