import { type AnyEntry, keyOf } from '../story/entry.ts';
import type { Translation } from '../story/translation.ts';

/** Where the translation of an entry stands, for those who translate. */
export interface TranslationItem {
	entry: AnyEntry;
	/** Its name on the command line: `topics/how-it-ended`, `story`. */
	name: string;
	translation?: Translation;
	/**
	 * `missing`: there is no file; `draft`; `new`: nobody has accepted it yet; `stale`: the original has
	 * changed since; `done`.
	 */
	state: 'missing' | 'draft' | 'new' | 'stale' | 'done';
}

function stateOf(entry: AnyEntry, translation: Translation | undefined): TranslationItem['state'] {
	if (!translation) return 'missing';
	if (translation.isDraft) return 'draft';
	if (translation.original === undefined) return 'new';
	return translation.original === entry.textsDigest ? 'done' : 'stale';
}

/** An entry as it is named on the command line. */
export const nameOf = (entry: Pick<AnyEntry, 'collection' | 'id'>): string =>
	entry.collection === 'story' ? 'story' : keyOf(entry);

/** All entries of a story with their translations into one language. */
export function translationList(
	entries: AnyEntry[],
	translations: Translation[],
	language: string,
): TranslationItem[] {
	const own = translations.filter((one) => one.language === language);
	const byKey = new Map<string, Translation>(own.map((one) => [keyOf(one), one]));
	return entries.map((entry) => {
		const translation = byKey.get(keyOf(entry));
		return {
			entry,
			name: nameOf(entry),
			...(translation ? { translation } : {}),
			state: stateOf(entry, translation),
		};
	});
}
