// The content reference in content/README.md, made from the schemas so that the two cannot disagree.
import type { z } from 'zod';
import { COMPONENTS } from './body.ts';
import { brand } from './brand.ts';
import { collections } from './collections.ts';

interface Definition {
	type: string;
	innerType?: z.ZodType;
	in?: z.ZodType;
	element?: z.ZodType;
	shape?: Record<string, z.ZodType>;
	options?: z.ZodType[];
	entries?: Record<string, string>;
	values?: unknown[];
	keyType?: z.ZodType;
	valueType?: z.ZodType;
}

const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

const isOptional = (schema: z.ZodType): boolean =>
	['optional', 'default'].includes(definition(schema).type);

/** What a field holds, in a few words. */
function kindOf(schema: z.ZodType): string {
	const targets = schema.meta()?.ref as string[] | undefined;
	if (targets) return `id in ${targets.join(' or ')}`;
	const def = definition(schema);
	switch (def.type) {
		case 'optional':
		case 'default':
			return kindOf(def.innerType as z.ZodType);
		case 'pipe':
			return kindOf(def.in as z.ZodType);
		case 'array':
			return `list of: ${kindOf(def.element as z.ZodType)}`;
		case 'enum':
			return Object.values(def.entries ?? {})
				.map((value) => `\`${value}\``)
				.join(', ');
		case 'literal':
			return (def.values ?? []).map((value) => `\`${value}\``).join(', ');
		case 'object': {
			const fields = Object.entries(def.shape ?? {}).map(
				([name, field]) => `${name}${isOptional(field) ? '?' : ''}: ${kindOf(field)}`,
			);
			return `{ ${fields.join('; ')} }`;
		}
		case 'record':
			return `${kindOf(def.keyType as z.ZodType)} → ${kindOf(def.valueType as z.ZodType)}`;
		case 'union': {
			const kinds = [...new Set((def.options ?? []).map(kindOf))].join(' or ');
			// A date may be a string or a bare year; only the date fields allow both.
			return kinds === 'text or number' ? 'date' : kinds;
		}
		case 'string':
			return 'text';
		default:
			return def.type;
	}
}

function collectionTable(name: string, schema: z.ZodType): string {
	const file = name === 'story' ? '`content/story.mdx`' : `\`content/${name}/<id>.mdx\``;
	const rows = Object.entries(definition(schema).shape ?? {}).map(([field, type]) => {
		const required = isOptional(type) ? '' : ' *';
		return `| \`${field}\`${required} | ${kindOf(type)} | ${type.description ?? ''} |`;
	});
	return [`### ${file}`, '', '| field | holds | |', '|---|---|---|', ...rows, ''].join('\n');
}

/** The schema without `optional` and `default` around it. */
function bare(schema: z.ZodType): z.ZodType {
	return isOptional(schema) ? bare(definition(schema).innerType as z.ZodType) : schema;
}

/**
 * A row for each field and for the fields inside it. What was told once is not told again: both
 * families of type have the same fields. `within`: the name of the field around, with a dot.
 */
function rowsOf(schema: z.ZodType, told: Map<z.ZodType, string>, within = ''): string[] {
	return Object.entries(definition(schema).shape ?? {}).flatMap(([field, type]) => {
		const name = within + field;
		const inner = bare(type);
		const { type: kind, element, valueType } = definition(inner);
		const fields = [inner, element, valueType].find((one) => one && definition(one).shape);
		const before = fields && told.get(fields);
		if (fields && !before) told.set(fields, name);
		const keys = kind === 'record' ? `${kindOf(definition(inner).keyType as z.ZodType)} → ` : '';
		const holds = fields ? (before ? `${keys}like \`${before}\`` : '') : kindOf(type);
		const more =
			fields && !before ? rowsOf(fields, told, `${name}${kind === 'array' ? '[]' : ''}.`) : [];
		const required = isOptional(type) ? '' : ' *';
		return [`| \`${name}\`${required} | ${holds} | ${type.description ?? ''} |`, ...more];
	});
}

const brandTable = (): string =>
	[
		'### `content/brand/brand.json`',
		'',
		'| field | holds | |',
		'|---|---|---|',
		...rowsOf(brand, new Map()),
		'',
	].join('\n');

function componentTable(): string {
	const rows = Object.entries(COMPONENTS).map(([name, { place, does, attributes }]) => {
		const attributeNames = Object.entries(attributes).map(([attribute, { required }]) =>
			required ? attribute : `${attribute}?`,
		);
		return `| \`<${name} ${attributeNames.join(' ')}>\` | ${place} | ${does} |`;
	});
	return [
		'### In a body',
		'',
		'| component | stands | does |',
		'|---|---|---|',
		...rows,
		'| `[@source-id, place]` | in a sentence | a numbered note; several sources are separated by semicolons |',
		'',
	].join('\n');
}

/**
 * The reference as Markdown: a table for each collection (a star marks a required field), then one
 * for the face of the newsroom and one for the components of a body.
 */
export function contentReference(): string {
	const tables = Object.entries(collections).map(([name, schema]) => collectionTable(name, schema));
	return [...tables, brandTable(), componentTable()].join('\n');
}
