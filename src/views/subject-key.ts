import type { COLLECTIONS_WITH_PAGE } from '../story/addresses.ts';

/** An entry that has a page, or one of the three pages that are about the story or a whole collection. */
export type SubjectKey =
	| `${(typeof COLLECTIONS_WITH_PAGE)[number]}/${string}`
	| 'story'
	| 'timeline'
	| 'glossary';
