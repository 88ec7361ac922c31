import type { AnyEntry } from '../story/entry.ts';

/**
 * The language of what an entry is called, when it is not that of the story (BCP 47). A source is
 * called by its headline or the words of its address, which no translation replaces.
 */
export const titleIn = (entry: AnyEntry): string | undefined =>
	entry.language ?? (entry.collection === 'sources' ? entry.printedIn : undefined);
