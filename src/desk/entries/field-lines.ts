// New fields and values as the lines of front matter that a careful author would write.
import type { z } from 'zod';
import { schemaAt } from '../../load/schema-at.ts';
import { scalarText } from './scalar-text.ts';

type Path = (string | number)[];
type Plain = string | number | boolean | null;
/** A value on the line of its field, or the lines below it, indented as if the field began a line. */
type Written = { inline: string } | { below: string[] };

/** Fields whose texts stand without quotation marks where YAML allows it: names and places. */
const UNQUOTED = new Set([
	'name',
	'aliases',
	'short',
	'role',
	'publisher',
	'byline',
	'kindInWords',
	'locator',
	'as',
	'of',
	'unit',
	'language',
	'timeZone',
]);

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a field holds an id, a word of a list, an address or another sign of machines. */
function isSign(schema: z.ZodType | undefined): boolean {
	if (!schema) return false;
	const { type, options } = schema.def as { type: string; options?: z.ZodType[] };
	if (schema.meta()?.ref !== undefined || /^(enum|literal|number|boolean)$/.test(type)) return true;
	return options?.some(isSign) ?? false;
}

/** Whether the values of a place stand without quotation marks where YAML allows it. */
function standsPlain(root: z.ZodType, path: Path, value: Plain): boolean {
	const field = path.findLast((key) => typeof key === 'string') ?? '';
	if (typeof value === 'string' && /^\d{4}/.test(value)) return false;
	if (value === 'unknown' || /^https?:\/\//.test(String(value))) return true;
	return UNQUOTED.has(field) || isSign(schemaAt(root, path));
}

const text = (root: z.ZodType, path: Path, value: unknown): string =>
	scalarText(value as Plain, { plain: standsPlain(root, path, value as Plain) });

/** The names of the fields that a place of the schema may have, in order. */
export function fieldOrder(root: z.ZodType, path: Path): string[] {
	const shapes = (schema: z.ZodType | undefined): string[] => {
		const { shape, options } = (schema?.def ?? {}) as {
			shape?: Record<string, z.ZodType>;
			options?: z.ZodType[];
		};
		return [...Object.keys(shape ?? {}), ...(options ?? []).flatMap(shapes)];
	};
	return [...new Set(shapes(schemaAt(root, path)))];
}

/** The fields of an object in the order of the schema, without those that have no value. */
function inOrder(root: z.ZodType, path: Path, value: Record<string, unknown>) {
	const order = fieldOrder(root, path);
	const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
	return Object.entries(value)
		.filter(([, one]) => one !== undefined)
		.sort(([a], [b]) => rank(a) - rank(b));
}

const keyText = (key: string): string => scalarText(key, { plain: true });

/** A value in brackets or braces, on one line. */
export function flowText(root: z.ZodType, path: Path, value: unknown): string {
	if (Array.isArray(value))
		return `[${value.map((one, i) => flowText(root, [...path, i], one)).join(', ')}]`;
	if (!isObject(value)) return text(root, path, value);
	const fields = inOrder(root, path, value).map(
		([key, one]) => `${keyText(key)}: ${flowText(root, [...path, key], one)}`,
	);
	return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

const isShortList = (root: z.ZodType, path: Path, value: unknown[]): boolean =>
	value.every(
		(one, i) =>
			!isObject(one) && !Array.isArray(one) && standsPlain(root, [...path, i], one as Plain),
	);

/** How a value is written after the name of its field: on the same line, or on the lines below. */
export function written(root: z.ZodType, path: Path, value: unknown): Written {
	if (Array.isArray(value)) {
		if (isShortList(root, path, value)) return { inline: flowText(root, path, value) };
		return { below: value.flatMap((one, i) => itemLines(root, [...path, i], one)) };
	}
	if (!isObject(value)) return { inline: text(root, path, value) };
	if (Object.keys(value).length === 0) return { inline: '{}' };
	return {
		below: inOrder(root, path, value).flatMap(([key, one]) =>
			fieldLines(root, [...path, key], one),
		),
	};
}

/** The lines of a field, which is the last key of the path. */
export function fieldLines(root: z.ZodType, path: Path, value: unknown): string[] {
	const key = keyText(String(path.at(-1)));
	const how = written(root, path, value);
	if ('inline' in how) return [`${key}: ${how.inline}`];
	return [`${key}:`, ...how.below.map((line) => `  ${line}`)];
}

/** The lines of an item of a list, the first with its hyphen. */
export function itemLines(root: z.ZodType, path: Path, value: unknown): string[] {
	const how = written(root, path, value);
	if ('inline' in how) return [`- ${how.inline}`];
	return how.below.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
}
