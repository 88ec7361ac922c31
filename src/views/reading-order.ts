import type { CollectionName } from '../schema/collections.ts';

/** The collections in the order in which readers meet them. */
export const READING_ORDER: readonly CollectionName[] = [
	'story',
	'topics',
	'quotes',
	'demands',
	'differences',
	'events',
	'parties',
	'people',
	'terms',
	'sources',
	'figures',
	'corrections',
];
