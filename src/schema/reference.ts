// The content reference of the README, made from the schemas so that it cannot fall behind them.
import type { z } from 'zod';
import { COMPONENTS } from './body.ts';
import { collections } from './collections.ts';

interface Definition {
	type: string;
	innerType?: z.ZodType;
	in?: z.ZodType;
	element?: z.ZodType;
	shape?: Record<string, z.ZodType>;
	options?: z.ZodType[];
	entries?: Record<string, string>;
	keyType?: z.ZodType;
	valueType?: z.ZodType;
}

const definition = (schema: z.ZodType) => schema.def as unknown as Definition;

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
		case 'object':
			return `{ ${Object.entries(def.shape ?? {})
				.map(([name, field]) => `${name}${isOptional(field) ? '?' : ''}: ${kindOf(field)}`)
				.join('; ')} }`;
		case 'record':
			return `${kindOf(def.keyType as z.ZodType)} → ${kindOf(def.valueType as z.ZodType)}`;
		case 'union': {
			const kinds = [...new Set((def.options ?? []).map(kindOf))];
			return kinds.join(' or ') === 'text or number' ? 'date' : kinds.join(' or ');
		}
		case 'string':
			return 'text';
		default:
			return def.type;
	}
}

const isOptional = (schema: z.ZodType): boolean =>
	['optional', 'default'].includes(definition(schema).type);

function table(name: string, schema: z.ZodType): string {
	const rows = Object.entries(definition(schema).shape ?? {}).map(
		([field, type]) =>
			`| \`${field}\`${isOptional(type) ? '' : ' *'} | ${kindOf(type)} | ${type.description ?? ''} |`,
	);
	const where = name === 'story' ? '`content/story.mdx`' : `\`content/${name}/<id>.mdx\``;
	return `#### ${where}\n\n| field | holds | |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/** The reference as Markdown: a table a collection (a star marks what an entry must have), then the components of bodies. */
export function contentReference(): string {
	const tables = Object.entries(collections).map(([name, schema]) => table(name, schema));
	const components = Object.entries(COMPONENTS).map(
		([name, { place, does, attributes }]) =>
			`| \`<${name} ${Object.entries(attributes)
				.map(([attribute, { required }]) => (required ? attribute : `${attribute}?`))
				.join(' ')}>\` | ${place} | ${does} |`,
	);
	return `${tables.join('\n')}\n#### In a body\n\n| component | stands | does |\n|---|---|---|\n${components.join('\n')}\n| \`[@source-id, place]\` | in a sentence | a numbered note; several sources are separated by semicolons |\n`;
}
