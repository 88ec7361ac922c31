import { type Key, splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import type { TranslationState } from '../story/translation.ts';

/** Of entries in the same state; more would bury the other lines of a log. */
const MOST = 6;

const SAID: [TranslationState, string][] = [
	['original', 'not translated'],
	['stale', 'not shown in translation, because the original has changed since'],
];

/**
 * The entries of a translated story that are shown in the original, in lines without full stops.
 * Empty when all are translated.
 */
export function untranslatedInWords({ translated }: Story): string[] {
	if (!translated) return [];
	return SAID.flatMap(([wanted, said]) => {
		const keys = [...translated.states]
			.filter(([, state]) => state === wanted)
			.map(([key]): Key => key)
			.sort();
		if (keys.length === 0) return [];
		const some = keys.slice(0, MOST);
		const more = keys.length > MOST ? [`and ${keys.length - MOST} more`] : [];
		const named = [...some.map((key) => (splitKey(key).collection === 'story' ? 'story' : key))];
		return [`${translated.language}: ${keys.length} ${said} (${[...named, ...more].join(', ')})`];
	});
}
