// Turns the issues that Zod finds into problems in words for editors.
import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Problem } from '../schema/problem.ts';

type Found = Omit<Problem, 'file'>;
type Path = (string | number)[];

const nearest = (word: string, words: string[]) =>
	[...words].sort((a, b) => distance(a, word) - distance(b, word))[0];

function valueAt(raw: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
		raw,
	);
}

/** The field names allowed at a place in the schema, for a “did you mean”. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
	let at = schema as z.ZodType & {
		def: { shape?: Record<string, z.ZodType>; element?: z.ZodType; innerType?: z.ZodType };
	};
	for (const key of [...path, undefined]) {
		while (at?.def.innerType) at = at.def.innerType as typeof at;
		if (key === undefined) break;
		at = (typeof key === 'number' ? at?.def.element : at?.def.shape?.[key]) as typeof at;
		if (!at) return [];
	}
	return Object.keys(at.def.shape ?? {});
}

function translate(
	schema: z.ZodType,
	issue: z.core.$ZodIssue,
	raw: unknown,
	lineOf: (path: Path) => number,
): Found[] {
	const path = issue.path as Path;
	const field = path.join('.');
	const line = lineOf(path);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const allowed = fieldsAt(schema, path);
			const fix =
				allowed.length > 0
					? `Did you mean “${nearest(key, allowed)}”? Allowed here: ${allowed.join(', ')}.`
					: 'Remove it; the content reference in content/README.md lists all fields.';
			return {
				line: lineOf([...path, key]),
				what: `unknown field “${[...path, key].join('.')}”`,
				fix,
			};
		});
	}
	const value = valueAt(raw, path);
	if (value === undefined)
		return [
			{
				line,
				what: `the field “${field}” is missing`,
				fix: 'It is required; the content reference in content/README.md says what it holds.',
			},
		];
	if (issue.code === 'invalid_value')
		return [
			{
				line,
				what: `“${field}” cannot be “${value}”`,
				fix: `Did you mean “${nearest(String(value), issue.values.map(String))}”? Allowed: ${issue.values.join(', ')}.`,
			},
		];
	if (issue.code === 'invalid_key')
		return [
			{ line, what: `“${field}” is not an id`, fix: 'An id is the name of a file without .mdx.' },
		];
	const found = typeof value === 'object' ? '' : `is “${value}”: `;
	return [
		{
			line,
			what: `“${field}” ${found}${issue.message}`,
			fix: 'The content reference in content/README.md says what the field holds.',
		},
	];
}

/**
 * All issues of a failed parse, each with its line. `lineOf` returns the line of a path in
 * the front matter.
 */
export function schemaProblems(
	schema: z.ZodType,
	error: z.ZodError,
	raw: unknown,
	lineOf: (path: Path) => number,
): Found[] {
	return error.issues.flatMap((issue) => translate(schema, issue, raw, lineOf));
}
