// What an author may write, in JSON Schema for Astro’s language server, which completes and checks
// front matter with it.
import { z } from 'zod';
import { type CollectionName, collections } from '../schema/collections.ts';
import { valueMeaning } from '../schema/value-meaning.ts';

/** An entry on the disk, with its title for whoever chooses among ids. */
export interface EntryName {
	collection: CollectionName;
	id: string;
	title: string;
}

interface Json {
	[key: string]: unknown;
	description?: string;
	properties?: Record<string, Json>;
	definitions?: Record<string, Json>;
	additionalProperties?: Json | false;
	propertyNames?: Json;
	items?: Json;
	anyOf?: Json[];
	enum?: string[];
	/** Collections that an id may belong to; see `ref()` in schema/fields.ts. */
	ref?: string[];
}

/** The server reads draft 7 in full. */
const DIALECT = 'http://json-schema.org/draft-07/schema#';

/** Values to choose from, each with the title of its entry. */
const choices = (
	entries: EntryName[],
	written: (entry: EntryName) => string,
	what: string,
): Json => ({
	type: 'string',
	enum: entries.map(written),
	enumDescriptions: entries.map(({ title }) => title),
	errorMessage: `There is no such ${what} on the disk.`,
});

const keyOf = ({ collection, id }: EntryName): string =>
	collection === 'story' ? 'story' : `${collection}/${id}`;

/** The meaning of each value that may be chosen, where the description of the field says it. */
function addMeanings(schema: Json): void {
	const list = schema.enum ? schema : schema.items;
	if (!list?.enum || list.enumDescriptions) return;
	const meanings = list.enum.map((value) => valueMeaning(value, schema.description ?? '') ?? '');
	if (meanings.some(Boolean)) list.enumDescriptions = meanings;
}

/** A schema with the ids on the disk in the places of ids. Changes the schema. */
class WithIds {
	readonly definitions: Record<string, Json> = {};
	readonly #entries: EntryName[];

	constructor(entries: EntryName[]) {
		this.#entries = entries;
	}

	#named(kinds: string[]): EntryName[] {
		return this.#entries.filter(({ collection }) => kinds.includes(collection));
	}

	/** A reference to a list of ids, which stands once in the file however often it is used. */
	#idsIn(kinds: string[]): Json {
		const name = kinds.join('-or-');
		this.definitions[name] ??= choices(
			this.#named(kinds),
			({ id }) => id,
			`entry in ${kinds.join(' or ')}`,
		);
		return { $ref: `#/definitions/${name}` };
	}

	/** Ids → values: a property for each id, so that ids complete where they are keys. */
	#record(schema: Json, kinds: string[]): void {
		const name = `${kinds.join('-or-')}-value`;
		this.definitions[name] ??= this.of((schema.additionalProperties || {}) as Json);
		schema.properties = Object.fromEntries(
			this.#named(kinds).map(({ id, title }) => [
				id,
				{ description: title, allOf: [{ $ref: `#/definitions/${name}` }] },
			]),
		);
		schema.additionalProperties = false;
		delete schema.propertyNames;
	}

	of(schema: Json): Json {
		const { ref, propertyNames } = schema;
		if (ref) {
			const { description } = schema;
			return { ...(description ? { description } : {}), allOf: [this.#idsIn(ref)] };
		}
		// A date: YAML reads a year as a number.
		if (schema.pattern && schema.anyOf) {
			schema.type = ['string', 'integer'];
			delete schema.anyOf;
		}
		if (propertyNames?.ref) this.#record(schema, propertyNames.ref);
		else
			for (const [name, field] of Object.entries(schema.properties ?? {}))
				(schema.properties ?? {})[name] = this.of(field);
		if (schema.items) schema.items = this.of(schema.items);
		if (schema.anyOf) schema.anyOf = schema.anyOf.map((one) => this.of(one));
		addMeanings(schema);
		return schema;
	}
}

/**
 * The JSON Schema of the fields of a collection as an author writes them. `entries` are those on the
 * disk: a field that holds an id takes one of them.
 */
export function editorSchema(name: CollectionName, entries: EntryName[]): Record<string, unknown> {
	const made = z.toJSONSchema(collections[name], {
		target: 'draft-7',
		io: 'input',
		unrepresentable: 'any',
	});
	const withIds = new WithIds(entries);
	const schema = withIds.of(made as Json);
	// The one field that names entries of any collection, and so holds no plain ids.
	const { affects } = schema.properties ?? {};
	if (name === 'corrections' && affects) affects.items = choices(entries, keyOf, 'entry');
	return { ...schema, $schema: DIALECT, definitions: withIds.definitions };
}
