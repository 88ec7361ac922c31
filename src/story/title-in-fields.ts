import type { CollectionName } from '../schema/collections.ts';

/**
 * What an entry is called in its own fields, for editors: also while it is broken, and without a story
 * around it. Undefined when no field says; a correction has none.
 */
export function titleInFields(collection: CollectionName, data: unknown): string | undefined {
	const fields = (data ?? {}) as Record<string, unknown>;
	const { publisher, headline, addressWords } = fields;
	const found =
		collection === 'sources'
			? [publisher, headline ?? addressWords].filter(Boolean).join(': ')
			: (fields.title ?? fields.name ?? fields.question ?? fields.shortTitle);
	return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}
