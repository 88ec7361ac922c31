// The front matter of one entry, made from its schema with a hostile string in each of its texts.
import type { z } from 'zod';
import type { CollectionName } from '../../src/schema/collections.ts';
import { collections } from '../../src/schema/collections.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';
import { type Definition, isFreeText } from './text-fields.ts';

export type Path = (string | number)[];

/** A text of an entry and the number of the hostile string that stands in it. */
export interface FilledText {
	path: Path;
	/** Its field: the path with a star for items and keys, as `textFields()` has it. */
	field: string;
	string: number;
}

/** A hostile address, which stands for no string. */
export type FilledAddress = Omit<FilledText, 'string'>;

const HOSTILE_ADDRESSES = [
	'https://example.org/"><script zq>alert(1)</script>',
	"https://example.org/'onclick='alert(1)",
	'https://example.org/?a=1&b=<zq>&amp;c={{zq}}#</style>',
	'https://example.org/);alert(1)//zq',
	'https://example.org/%22%3E%00/zq?=1+1',
	`https://example.org/${'z'.repeat(300)}`,
];

/** The longest beginning of a text that a field takes, in whole characters. */
function within(text: string, most: number): string {
	let cut = '';
	for (const { segment } of new Intl.Segmenter('en').segment(text)) {
		if (cut.length + segment.length > most) break;
		cut += segment;
	}
	return cut.trim();
}

/** A list in a record is one star. */
const starred = (field: string): string => (field.endsWith('.*') ? field : `${field}.*`);

export interface FieldsOf {
	id: string;
	/** Number of the entry, to whose likes its references point. */
	number: number;
	/** The hostile string of its first text. */
	first: number;
	/**
	 * Values by field (`words`, `accounts.*.quote`), or made from the path; undefined leaves the
	 * field out.
	 */
	given: Record<string, unknown>;
	/** The keys of records. */
	keys: string[];
	/** How many items a list has that is filled by itself. */
	items: number;
	/** The words in place of a text that was refused; undefined for any other. */
	plainAt: (path: Path) => string | undefined;
}

/** The fields of an entry, and the texts and addresses in them. */
export function hostileFields(
	collection: CollectionName,
	{ id, number, first, given, keys, items, plainAt }: FieldsOf,
): { data: Record<string, unknown>; texts: FilledText[]; addresses: FilledAddress[] } {
	const texts: FilledText[] = [];
	const addresses: FilledAddress[] = [];
	let next = first;

	function text(path: Path, field: string, most: number): string {
		const string = next++ % HOSTILE_STRINGS.length;
		const plain = plainAt(path);
		if (plain) return plain;
		texts.push({ path, field, string });
		return within(HOSTILE_STRINGS[string] ?? '', most);
	}

	function address(path: Path, field: string): string {
		const own = `${id}.${path.join('.')}`;
		if (plainAt(path)) return `https://example.org/${own}`;
		addresses.push({ path, field });
		return `${HOSTILE_ADDRESSES[number % HOSTILE_ADDRESSES.length]}${own}`;
	}

	function list(element: z.ZodType, path: Path, field: string): unknown[] {
		const { type, options }: Definition = element.def;
		const schemas: z.ZodType[] = type === 'union' ? options : Array(items).fill(element);
		return schemas.map((schema, i) => fill(schema, [...path, i], starred(field)));
	}

	function fill(schema: z.ZodType, path: Path, place: string): unknown {
		if (place in given) {
			const value = given[place];
			return typeof value === 'function' ? value(path) : value;
		}
		const { ref, format, pattern } = (schema.meta() ?? {}) as { ref?: string[] } & Definition;
		if (ref) return `${ref[0]}-${number}`;
		if (format === 'date' || pattern) return '2024-03-04';
		const def: Definition = schema.def;
		switch (def.type) {
			case 'string': {
				if (def.format === 'url') return address(path, place);
				if (!isFreeText(schema)) throw new Error(`${collection}: ${place} needs a value`);
				const limit = def.checks.find((one: Definition) => one._zod.def.check === 'max_length');
				return text(path, place, limit?._zod.def.maximum ?? Number.POSITIVE_INFINITY);
			}
			case 'object':
				return Object.fromEntries(
					Object.entries<z.ZodType>(def.shape).flatMap(([key, field]) => {
						const value = fill(field, [...path, key], place ? `${place}.${key}` : key);
						return value === undefined ? [] : [[key, value]];
					}),
				);
			case 'array':
				return list(def.element, path, place);
			case 'record':
				return Object.fromEntries(
					keys.map((key) => [key, fill(def.valueType, [...path, key], starred(place))]),
				);
			case 'enum':
				return Object.values(def.entries)[0];
			case 'literal':
				return def.values[0];
			case 'union': {
				const lists = def.options.find((one: z.ZodType) => one.def.type === 'array');
				const plain = def.options.find((one: z.ZodType) => one.def.type !== 'array');
				return fill(path[0] === 'voice' ? plain : (lists ?? plain), path, place);
			}
			case 'optional':
			case 'default':
				return fill(def.innerType, path, place);
			case 'pipe':
				return fill(def.in, path, place);
			case 'number':
				return 1;
			case 'boolean':
				return false;
			default:
				throw new Error(`${collection}: ${place} is a ${def.type}, which nothing here fills`);
		}
	}
	const data = fill(collections[collection], [], '') as Record<string, unknown>;
	return { data, texts, addresses };
}
