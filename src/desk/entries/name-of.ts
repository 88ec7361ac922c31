import type { CollectionName } from '../../schema/collections.ts';

/** The fields whose words name an entry best, so that its id is made of them. */
const NAMING: Record<CollectionName, string[][]> = {
	story: [['shortTitle']],
	parties: [['short'], ['name']],
	people: [['name']],
	demands: [['kind', 'title']],
	quotes: [['title'], ['words']],
	topics: [['question']],
	events: [['title']],
	differences: [['question']],
	sources: [['publisher', 'date'], ['publisher']],
	figures: [['kind', 'caption']],
	terms: [['name']],
	corrections: [['date', 'before']],
};

/** The words from which the id of an entry is proposed; empty when no field has any. */
export function nameOf(collection: CollectionName, fields: Record<string, unknown>): string {
	const words = (name: string) => [fields[name]].flat()[0];
	const names = NAMING[collection].find((one) => one.every((name) => words(name) !== undefined));
	return names?.map((name) => String(words(name))).join(' ') ?? '';
}
