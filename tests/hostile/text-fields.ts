// The free texts of a collection, found by walking its schema: a new field is among them by itself.
import type { z } from 'zod';
import { type CollectionName, collections } from '../../src/schema/collections.ts';

// biome-ignore lint/suspicious/noExplicitAny: zod types the definition of each schema kind separately; the walk needs them all.
export type Definition = any;

/** Whether a schema takes any text: a string that is bound by nothing but its length. */
export function isFreeText(schema: z.ZodType): boolean {
	const { type, format, checks = [] }: Definition = schema.def;
	const kinds = checks.map((one: Definition) => one._zod.def.check);
	return (
		type === 'string' &&
		format === undefined &&
		schema.meta()?.ref === undefined &&
		kinds.every((kind: string) => ['overwrite', 'min_length', 'max_length'].includes(kind))
	);
}

function walk(schema: z.ZodType, path: string[], found: Set<string>): void {
	const def: Definition = schema.def;
	if (isFreeText(schema)) found.add(path.join('.'));
	for (const [key, field] of Object.entries<z.ZodType>(def.shape ?? {}))
		walk(field, [...path, key], found);
	if (def.type === 'array') walk(def.element, [...path, '*'], found);
	if (def.type === 'record') walk(def.valueType, [...path, '*'], found);
	// Dates are unions of text and number, and take no free text.
	if (def.type === 'union' && !def.options.some((one: z.ZodType) => one.def.type === 'number'))
		for (const option of def.options) walk(option, path, found);
	for (const inner of [def.innerType, def.in])
		if (inner && inner.def.type !== 'transform') walk(inner, path, found);
}

/** The places of free text in a collection, sorted: `amounts.*.of`; a star is any item or key. */
export function textFields(collection: CollectionName): string[] {
	const found = new Set<string>();
	walk(collections[collection], [], found);
	return [...found].map((path) => path.replace(/(\.\*)+(?=$|\.)/g, '.*')).sort();
}
