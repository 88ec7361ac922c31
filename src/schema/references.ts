// Finds the reference fields of an entry by walking the schema, so nobody maintains a list of them.
import type { z } from 'zod';
import { type CollectionName, collections } from './collections.ts';
import type { Target } from './fields.ts';

/**
 * A reference in the front matter: where it stands, its id, and the collections it may point into.
 */
export interface FieldReference {
	path: (string | number)[];
	id: string;
	targets: Target[];
}

// biome-ignore lint/suspicious/noExplicitAny: zod types the definition of each schema kind separately; the walk needs them all.
type Definition = any;

const mayHoldReference = new WeakMap<z.ZodType, boolean>();

/** Whether a schema can hold a reference at any depth. Most fields cannot and are not walked. */
function holdsReference(schema: z.ZodType): boolean {
	const known = mayHoldReference.get(schema);
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
	mayHoldReference.set(schema, found);
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

/** Every reference in the front matter of one entry. */
export function fieldReferences(collection: CollectionName, data: unknown): FieldReference[] {
	const found: FieldReference[] = [];
	walk(collections[collection], data, [], found);
	return found;
}
