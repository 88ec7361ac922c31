import { z } from 'zod';
import { type CollectionName, collections } from '../schema/collections.ts';
import { publishing } from '../schema/publishing.ts';
import { schemaAddress } from '../story/addresses.ts';
import type { Absolute } from './absolute.ts';

/** The version of JSON Schema. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The JSON Schema of the fields of a collection as they are published: defaults filled in,
 * dates as strings.
 */
export function collectionSchema(
	name: CollectionName,
	absolute: Absolute,
): Record<string, unknown> {
	const { $schema: _, ...schema } = z.toJSONSchema(collections[name], {
		// The published data is what comes out of the schema, not what an author writes.
		io: 'output',
		// A date is transformed in code, which cannot be represented; its metadata gives
		// type and pattern.
		unrepresentable: 'any',
		override: ({ jsonSchema }) => {
			if (Array.isArray(jsonSchema.ref))
				jsonSchema.$comment = `id in ${jsonSchema.ref.join(' or ')}`;
			delete jsonSchema.ref;
			for (const field of Object.keys(publishing)) delete jsonSchema.properties?.[field];
		},
	});
	return {
		$schema: DIALECT,
		$id: absolute(schemaAddress(name)),
		title: `Fields of ${name}`,
		...schema,
	};
}
