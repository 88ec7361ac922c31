import type { z } from 'zod';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { fieldLines, fieldOrder } from './field-lines.ts';

/**
 * The text of a new content file as a careful author writes it: the fields in the order of the
 * schema, those without a value left out. `comments` are remarks for the author, each above its
 * field or, when the field has no value, in its place.
 */
export function entryText(
	collection: CollectionName,
	fields: Record<string, unknown>,
	body = '',
	comments: Record<string, string> = {},
): string {
	const schema: z.ZodType = collections[collection];
	const names = [...fieldOrder(schema, []), ...Object.keys(fields), ...Object.keys(comments)];
	const lines = [...new Set(names)].flatMap((name) => {
		const remark = comments[name]?.split('\n').map((line) => `# ${line}`.trimEnd()) ?? [];
		const value = fields[name];
		return [...remark, ...(value === undefined ? [] : fieldLines(schema, [name], value))];
	});
	const words = body.trim();
	return `---\n${lines.map((line) => `${line}\n`).join('')}---\n${words === '' ? '' : `\n${words}\n`}`;
}
