// A value of the wrong type, in words: YAML decides what a value is by how it looks, and editors
// cannot be expected to know the rules.
import type { z } from 'zod';
import { excerpt } from '../schema/excerpt.ts';
import { quotedLine } from './quoted-line.ts';
import type { schemaAt } from './schema-at.ts';

type Place = ReturnType<typeof schemaAt>;

/** The names of the fields that a schema has, if it has any. */
const fieldsOf = (schema: unknown): string[] => Object.keys((schema as Place)?.def.shape ?? {});

type Expected = 'text' | 'number' | 'choice' | 'list' | 'fields' | 'date' | 'one of several forms';

function expectedOf(issue: z.core.$ZodIssue, schema: ReturnType<typeof schemaAt>): Expected {
	const kind = issue.code === 'invalid_type' ? issue.expected : schema?.def.type;
	switch (kind) {
		case 'string':
		case 'enum':
			return 'text';
		case 'number':
		case 'int':
			return 'number';
		case 'boolean':
			return 'choice';
		case 'array':
			return 'list';
		case 'object':
		case 'record':
			return 'fields';
		case 'union': {
			const kinds = (schema?.def.options ?? []).map((one) => one.def.type);
			return kinds.every((one) => one === 'string' || one === 'number')
				? 'date'
				: 'one of several forms';
		}
		default:
			return 'text';
	}
}

const WANTED: Record<Expected, string> = {
	text: 'a text',
	number: 'a whole number in figures',
	choice: 'true or false',
	list: 'a list',
	fields: 'a group of fields',
	date: 'a date',
	'one of several forms': 'in one of the forms of the content reference',
};

function inWords(value: unknown): string {
	if (typeof value === 'string') return `the text “${excerpt(value)}”`;
	if (typeof value === 'number') return `the number ${value}`;
	if (typeof value === 'boolean') return `the word ${value}, which YAML reads as yes or no`;
	if (Array.isArray(value)) return 'a list';
	return 'a field with a value of its own';
}

const SEE = 'The content reference in content/README.md shows its form.';

/** How a single value is written as a list. */
function listRemedy(name: string, value: unknown, schema: Place): string {
	if (typeof value !== 'object') {
		const text = excerpt(String(value));
		if (/^-[^\s-]/.test(text))
			return `Write a space after the hyphen of each item: - ${text.slice(1)}`;
		const [first] = fieldsOf(schema?.def.element);
		if (first !== undefined)
			return `Write each item on a line of its own below it: - ${first}: ${text}`;
		return `Write it in brackets: ${name}[${/^[\w-]+$/.test(text) ? text : `"${text}"`}]`;
	}
	return Object.keys(value as object).some((key) => key.startsWith('-'))
		? 'Write a space after the hyphen of each item.'
		: 'Write each item on a line of its own, with a hyphen and a space before it.';
}

function remedy(name: string, expected: Expected, value: unknown, schema: Place): string {
	const fields = fieldsOf(schema);
	const isSimple = typeof value !== 'object';
	switch (expected) {
		case 'text': {
			if (isSimple) return `Put it in quotation marks: ${quotedLine(`${name}${value}`)}`;
			if (Array.isArray(value))
				return 'Write one text. If the brackets or hyphens belong to it, put it in quotation marks.';
			const [key, rest] = Object.entries(value as object)[0] ?? [];
			const text = typeof rest === 'string' ? `${key}: ${rest}` : `${key}: …`;
			return `A colon with a space after it makes a field of what stands before it. Put the whole text in quotation marks: ${quotedLine(`${name}${text}`)}`;
		}
		case 'number':
			return typeof value === 'string' && /^\d+$/.test(value)
				? `Remove the quotation marks: ${name}${value}`
				: `Write it in figures and without quotation marks, for example ${name}2`;
		case 'choice': {
			if (/^(yes|y|on|ja)$/i.test(String(value))) return `Write ${name}true`;
			if (/^(no|n|off|nein)$/i.test(String(value))) return `Write ${name}false`;
			return `Write ${name}true or ${name}false, without quotation marks.`;
		}
		case 'list':
			return listRemedy(name, value, schema);
		case 'fields':
			return fields.length > 0 ? `Write its fields below it, indented: ${fields.join(', ')}.` : SEE;
		case 'date':
			return 'Write it as 2019-06-09, 2019-06, 2019, 2019-05~ (about), 2019-06-08/2019-06-09 (from/to) or unknown.';
		default:
			return SEE;
	}
}

/** What is wrong with a value whose type or form does not fit, and what to do. */
export function wrongType(
	field: string,
	issue: z.core.$ZodIssue,
	value: unknown,
	schema: ReturnType<typeof schemaAt>,
): { what: string; fix: string } {
	const expected = expectedOf(issue, schema);
	const last = field.split('.').at(-1) ?? '';
	const name = /^\d+$/.test(last) ? '- ' : `${last}: `;
	const isWrongForm =
		issue.code !== 'invalid_type' && expected === 'text' && typeof value === 'string';
	if (isWrongForm)
		return {
			what: `“${field}” cannot be “${excerpt(value as string)}”: it has another form`,
			fix: SEE,
		};
	if (expected === 'number' && typeof value === 'number')
		return {
			what: `“${field}” cannot be ${value}`,
			fix: 'Write a whole number in figures.',
		};
	return {
		what: `“${field}” must be ${WANTED[expected]}; it is ${inWords(value)}`,
		fix: remedy(name, expected, value, schema),
	};
}
