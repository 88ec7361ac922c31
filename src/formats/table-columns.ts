// The columns of a collection’s table, derived from its schema, so nobody maintains a list of them.
import type { z } from 'zod';
import { type CollectionName, collections } from '../schema/collections.ts';
import { publishing } from '../schema/publishing.ts';

export interface Column {
	/** The name of a field; `checked.on` for the field `on` inside `checked`. */
	name: string;
	/** What the field holds, in the words of the schema. */
	describes: string;
	/** `list`: values separated by ` | `. `json`: a value with more than one level, as JSON. */
	holds: 'value' | 'list' | 'json';
}

export const LIST_SEPARATOR = ' | ';

interface Definition {
	type: string;
	innerType?: z.ZodType;
	element?: z.ZodType;
	shape?: Record<string, z.ZodType>;
}
const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

/** A schema without the wrappers that make it optional or give it a default. */
function unwrapped(schema: z.ZodType): z.ZodType {
	const { type, innerType } = definition(schema);
	return innerType && (type === 'optional' || type === 'default') ? unwrapped(innerType) : schema;
}

const isNested = (schema: z.ZodType) =>
	['object', 'array', 'record'].includes(definition(unwrapped(schema)).type);

/** The columns of a field: an object has one for each of its fields. */
function fieldColumns(name: string, schema: z.ZodType, describesParent = ''): Column[] {
	const def = definition(unwrapped(schema));
	const describes = schema.description ?? describesParent;
	if (def.type === 'object')
		return Object.entries(def.shape ?? {}).flatMap(([inner, one]) =>
			fieldColumns(`${name}.${inner}`, one, describes),
		);
	if (def.type === 'array' && def.element && !isNested(def.element))
		return [{ name, describes, holds: 'list' }];
	return [{ name, describes, holds: isNested(schema) ? 'json' : 'value' }];
}

/** The columns of `/data/<collection>.csv`, in order. */
export function tableColumns(collection: CollectionName): Column[] {
	return [
		{ name: 'id', describes: 'for ever the same', holds: 'value' },
		{ name: 'address', describes: 'where it is shown', holds: 'value' },
		...Object.entries(collections[collection].shape)
			.filter(([name]) => !(name in publishing))
			.flatMap(([name, schema]) => fieldColumns(name, schema as z.ZodType)),
		{ name: 'body', describes: 'its text, without the notes', holds: 'value' },
		{
			name: 'corrections',
			describes: 'ids of the corrections that touch it, newest first',
			holds: 'list',
		},
	];
}
