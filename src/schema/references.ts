// Finds the reference fields of a collection from the schema itself, so that no list of them has to be kept by hand.
import type { z } from 'zod';
import { type CollectionName, collections } from './collections.ts';
import type { Target } from './fields.ts';

export interface FieldReference {
	path: (string | number)[];
	id: string;
	targets: Target[];
}

// biome-ignore lint/suspicious/noExplicitAny: zod types the definition of each schema kind separately; the walk needs them all.
type Definition = any;

const holds = new WeakMap<z.ZodType, boolean>();

/** Whether a reference can stand anywhere inside a schema: most fields hold none, and need no walk. */
function holdsReference(schema: z.ZodType): boolean {
	const known = holds.get(schema);
	if (known !== undefined) return known;
	const {
		shape,
		element,
		keyType,
		valueType,
		options,
		innerType,
		in: input,
	}: Definition = schema.def;
	const inside: z.ZodType[] = [
		...Object.values<z.ZodType>(shape ?? {}),
		element,
		keyType,
		valueType,
		...(options ?? []),
		innerType,
		input,
	].filter((one) => one !== undefined);
	const found = schema.meta()?.ref !== undefined || inside.some(holdsReference);
	holds.set(schema, found);
	return found;
}

function walk(
	schema: z.ZodType,
	value: unknown,
	path: (string | number)[],
	found: FieldReference[],
): void {
	if (value === undefined || value === null || !holdsReference(schema)) return;
	const targets = schema.meta()?.ref as Target[] | undefined;
	if (targets && typeof value === 'string') {
		found.push({ path, id: value, targets });
		return;
	}
	const def: Definition = schema.def;
	if ((def.type === 'object' || def.type === 'record') && typeof value !== 'object') return;
	switch (def.type) {
		case 'object':
			for (const [key, field] of Object.entries<z.ZodType>(def.shape))
				walk(field, (value as Record<string, unknown>)[key], [...path, key], found);
			return;
		case 'array':
			if (Array.isArray(value))
				for (const [i, item] of value.entries()) walk(def.element, item, [...path, i], found);
			return;
		case 'record':
			for (const [key, item] of Object.entries(value)) {
				walk(def.keyType, key, [...path, key], found);
				walk(def.valueType, item, [...path, key], found);
			}
			return;
		case 'union': {
			const fitting = def.options.find((option: z.ZodType) => option.safeParse(value).success);
			if (fitting) walk(fitting, value, path, found);
			return;
		}
		case 'optional':
		case 'default':
		case 'nullable':
			walk(def.innerType, value, path, found);
			return;
		case 'pipe':
			walk(def.in, value, path, found);
	}
}

/** Every reference in the front matter of one entry, with the collections it may point into. */
export function fieldReferences(collection: CollectionName, data: unknown): FieldReference[] {
	const found: FieldReference[] = [];
	walk(collections[collection], data, [], found);
	return found;
}
