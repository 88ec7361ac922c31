import { z } from 'zod';
import { type CollectionName, collections } from '../schema/collections.ts';
import { schemaAddress } from '../story/addresses.ts';
import type { Absolute } from './absolute.ts';

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of a collection's fields as they are published: defaults filled in, dates as text. */
export function collectionSchema(
	name: CollectionName,
	absolute: Absolute,
): Record<string, unknown> {
	const { $schema: _, ...schema } = z.toJSONSchema(collections[name], {
		// The published data has passed the schema, so what counts is what comes out of it.
		io: 'output',
		// A transformed date has no type of its own here; the field says what it is by its meta data.
		unrepresentable: 'any',
		override: ({ jsonSchema }) => {
			if (Array.isArray(jsonSchema.ref))
				jsonSchema.$comment = `id in ${jsonSchema.ref.join(' or ')}`;
			delete jsonSchema.ref;
		},
	});
	return {
		$schema: DIALECT,
		$id: absolute(schemaAddress(name)),
		title: `Fields of ${name}`,
		...schema,
	};
}
