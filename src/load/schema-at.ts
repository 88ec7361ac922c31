import type { z } from 'zod';

/** A schema with what its kind may have: the fields, items or values it holds. */
type Schema = z.ZodType & {
	def: {
		type: string;
		innerType?: z.ZodType;
		in?: z.ZodType;
		shape?: Record<string, z.ZodType>;
		element?: z.ZodType;
		valueType?: z.ZodType;
		options?: z.ZodType[];
		entries?: Record<string, string>;
	};
};

/** Without what only says that a value may be absent or is changed afterwards. */
function bare(schema: z.ZodType): Schema {
	let at = schema as Schema;
	for (let inner = at.def.innerType ?? at.def.in; inner; inner = at.def.innerType ?? at.def.in)
		at = inner as Schema;
	return at;
}

function step(schema: Schema, key: string | number): Schema | undefined {
	const { shape, element, valueType, options } = schema.def;
	if (options) {
		for (const option of options) {
			const found = step(bare(option), key);
			if (found) return found;
		}
		return undefined;
	}
	if (typeof key === 'number') return element && bare(element);
	if (shape) return Object.hasOwn(shape, key) ? bare(shape[key] as z.ZodType) : undefined;
	return valueType && bare(valueType);
}

/**
 * The schema of a place in the front matter; of several forms, the first that has such a place.
 * Undefined when no form has one.
 */
export function schemaAt(schema: z.ZodType, path: (string | number)[]): Schema | undefined {
	let at: Schema | undefined = bare(schema);
	for (const key of path) {
		at = at && step(at, key);
		if (!at) return undefined;
	}
	return at;
}
