import type { z } from 'zod';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { say } from '../words/say.ts';

export interface MissingField {
	name: string;
	description: string;
	schema: z.ZodType;
	/** The values it may have, when there is a list of them. */
	allowed: string[];
}

const isOptional = (schema: z.ZodType): boolean =>
	['optional', 'default'].includes(schema.def.type);

/** The fields that an entry needs and does not have, in the order of the schema. */
export function missingFields(
	collection: CollectionName,
	fields: Record<string, unknown>,
): MissingField[] {
	const shape: Record<string, z.ZodType> = collections[collection].shape;
	return Object.entries(shape)
		.filter(([name, schema]) => !isOptional(schema) && fields[name] === undefined)
		.map(([name, schema]) => ({
			name,
			description: schema.description ?? '',
			schema,
			allowed: Object.values(
				(schema.def as unknown as { entries?: Record<string, string> }).entries ?? {},
			),
		}));
}

/** The longest line of a remark. */
const WIDTH = 96;

/** A text in lines. */
function wrapped(text: string): string {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines.at(-1) ?? '';
		if (line !== '' && line.length + word.length + 1 > WIDTH) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines.join('\n');
}

/** The values that a field may have; empty when its description has them all. */
const untold = (description: string, allowed: string[]): string =>
	allowed.every((one) => description.includes(one)) ? '' : say.list(allowed);

/** A remark for the author in the place of a field: what it holds, and its name to be filled in. */
export const remarkFor = ({ name, description, allowed }: MissingField): string =>
	`${wrapped(say('remark.needed', { description, allowed: untold(description, allowed) }))}\n${name}:`;
