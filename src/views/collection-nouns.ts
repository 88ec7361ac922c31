// What the collections are called.

import type { CollectionName } from '../schema/collections.ts';

/** What an entry of a collection is called at the beginning of a line. */
export const collectionNoun: Record<CollectionName, string> = {
	story: 'The story',
	topics: 'Question',
	parties: 'Party',
	people: 'Person',
	demands: 'Demand or offer',
	quotes: 'Quotation',
	differences: 'Difference',
	events: 'Event',
	terms: 'Term',
	sources: 'Source',
	corrections: 'Correction',
};

/**
 * What entries are called in a count. The keys are in the order in which readers meet the
 * collections.
 */
export const collectionNouns: Record<CollectionName, [one: string, many: string]> = {
	story: ['', ''],
	topics: ['question', 'questions'],
	quotes: ['quotation', 'quotations'],
	demands: ['demand or offer', 'demands and offers'],
	differences: ['point on which accounts differ', 'points on which accounts differ'],
	events: ['event', 'events'],
	parties: ['party', 'parties'],
	people: ['person', 'people'],
	terms: ['glossary term', 'glossary terms'],
	sources: ['source', 'sources'],
	corrections: ['correction', 'corrections'],
};

/** What the entries of a collection are called together, at the beginning of a line. */
export const collectionTitle = (collection: CollectionName): string => {
	if (collection === 'story') return 'The story itself';
	const [, many] = collectionNouns[collection];
	return many.charAt(0).toUpperCase() + many.slice(1);
};
