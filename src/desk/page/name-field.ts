import type { CollectionName } from '../../schema/collections.ts';

const NAMES: Partial<Record<CollectionName, string>> = {
	story: 'headline',
	parties: 'name',
	people: 'name',
	terms: 'name',
	topics: 'question',
	differences: 'question',
	sources: 'publisher',
	figures: 'caption',
	corrections: 'date',
};

/** The field that names an entry. */
export const nameField = (collection: CollectionName): string => NAMES[collection] ?? 'title';
