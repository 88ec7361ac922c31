import type { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { translationSchema } from './translation-schema.ts';

/** A text in the front matter of an entry that a translator may translate. */
export interface TranslatableText {
	path: (string | number)[];
	text: string;
}

// biome-ignore lint/suspicious/noExplicitAny: zod types the definition of each schema kind separately; the walk needs them all.
type Definition = any;

function walk(
	schema: z.ZodType,
	value: unknown,
	path: TranslatableText['path'],
	found: TranslatableText[],
): void {
	if (value === undefined || value === null) return;
	const def: Definition = schema.def;
	if (def.type === 'optional' || def.type === 'default') walk(def.innerType, value, path, found);
	else if (def.type === 'string') found.push({ path, text: String(value) });
	else if (def.type === 'array')
		for (const [i, item] of [value].flat().entries()) walk(def.element, item, [...path, i], found);
	else if (def.type === 'union')
		walk(def.options[Array.isArray(value) ? 1 : 0], value, path, found);
	else if (typeof value === 'object')
		for (const [key, item] of Object.entries(value)) {
			const field = def.type === 'record' ? def.valueType : def.shape?.[key];
			if (field) walk(field, item, [...path, key], found);
		}
}

/** Fields of translations that no original has, or that mean something else there. */
const NOT_OF_ORIGINALS = new Set([
	'draft',
	'original',
	'translatedBy',
	'translatedOn',
	'locators',
	'translation',
]);

/** The texts of an entry that a translator may translate, in the order of its fields. */
export function translatableTexts(collection: CollectionName, data: unknown): TranslatableText[] {
	const found: TranslatableText[] = [];
	const { shape } = translationSchema(collection);
	for (const [name, value] of Object.entries(data as Record<string, unknown>)) {
		const field = NOT_OF_ORIGINALS.has(name) ? undefined : (shape[name] as z.ZodType | undefined);
		if (field) walk(field, value, [name], found);
	}
	return found;
}
