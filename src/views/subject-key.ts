import type { COLLECTIONS_WITH_PAGE } from '../story/addresses.ts';

/**
 * What a page is about: an entry that has a page, or the subject of one of the three pages that are
 * about the story or a whole collection.
 */
export type SubjectKey =
	| `${(typeof COLLECTIONS_WITH_PAGE)[number]}/${string}`
	| 'story'
	| 'timeline'
	| 'glossary';
