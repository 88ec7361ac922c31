// Turns the issues that Zod finds into problems in words for editors.
import type { z } from 'zod';
import { excerpt } from '../schema/excerpt.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { fittingIssues } from './fitting-issues.ts';
import type { FrontMatter } from './read-front-matter.ts';
import { schemaAt } from './schema-at.ts';
import { wrongType } from './wrong-type.ts';

type Found = Omit<Problem, 'file'>;
type Path = (string | number)[];

const SEE = 'The content reference in content/README.md says what the field holds.';
/** Of unknown fields in one place: more are a sign of something else, and the report stays short. */
const MOST_FIELDS = 10;

function valueAt(raw: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? (value as Record<string | number, unknown>)[key]
				: undefined,
		raw,
	);
}

/** What to do about a field that the schema does not know. */
function unknownField(key: string, value: unknown, allowed: string[]): string {
	// `{ position: 65,000 people }` has the fields “position” and “000 people”.
	if (value === null && /\s|^\d/.test(key))
		return `In { }, a comma begins the next field. Put quotation marks around a text that holds a comma, or write each field on a line of its own.`;
	if (/^\s*-/.test(key))
		return 'Write an ordinary space after the hyphen, and ordinary spaces before it: others only look like it.';
	if (allowed.length === 0)
		return 'Remove it; the content reference in content/README.md lists all fields.';
	const meant = nearest(key, allowed);
	return `${meant ? `Did you mean “${meant}”? ` : ''}Allowed here: ${allowed.join(', ')}.`;
}

/** What to do about a value that is not on its list: the nearest, or all with what is known of them. */
function notOnList(value: unknown, allowed: string[], description = ''): string {
	const meant = nearest(String(value), allowed);
	if (meant) return `Did you mean “${meant}”? Allowed: ${allowed.join(', ')}.`;
	return `Allowed: ${allowed.join(', ')}.${description ? ` The field says ${description}.` : ''}`;
}

/** No number of a story is larger; limits above it are the language’s own. */
const LARGEST = 1_000_000_000;

/** A limit that a value passes, in words. */
function outOfRange(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown) {
	const most = issue.code === 'too_big';
	const limit = most ? issue.maximum : issue.minimum;
	const bound = most ? 'at most' : 'at least';
	if (typeof value === 'string')
		return `has ${value.length} characters; it may have ${bound} ${limit}`;
	if (Array.isArray(value)) return `has ${value.length} items; it needs ${bound} ${limit}`;
	if (Number(limit) > LARGEST) return `is ${value}, which is too large a number`;
	return `is ${value}; it must be ${bound} ${limit}`;
}

/** The description of a field, which may be on the schema or on what it wraps. */
const descriptionAt = (schema: z.ZodType, path: Path): string => {
	const parent = schemaAt(schema, path.slice(0, -1));
	return parent?.def.shape?.[String(path.at(-1))]?.description ?? '';
};

function translate(
	schema: z.ZodType,
	issue: z.core.$ZodIssue,
	raw: unknown,
	placeOf: FrontMatter['placeOf'],
): Found[] {
	const path = issue.path as Path;
	const field = path.join('.');
	const value = valueAt(raw, path);
	// A sentence of the schema’s own says more, unless it only lists the forms.
	if (issue.code === 'invalid_union' && /^(must be |$)/.test(issue.message)) {
		const fitting = fittingIssues(issue, value);
		if (fitting) return fitting.flatMap((one) => translate(schema, one, raw, placeOf));
	}
	if (issue.code === 'unrecognized_keys')
		return issue.keys.slice(0, MOST_FIELDS).map((key) => ({
			...placeOf([...path, key], 'field'),
			what: `unknown field “${excerpt([...path, key].join('.'))}”`,
			fix: unknownField(
				key,
				valueAt(raw, [...path, key]),
				Object.keys(schemaAt(schema, path)?.def.shape ?? {}),
			),
		}));
	const place = placeOf(path);
	const at = (what: string, fix = SEE): Found[] => [{ ...place, what, fix }];
	if (value === undefined)
		return at(
			`the field “${field}” is missing`,
			'It is required; the content reference in content/README.md says what it holds.',
		);
	if (value === null)
		return at(
			`the field “${field}” is empty`,
			`Write its value after the ${typeof path.at(-1) === 'number' ? 'hyphen' : 'colon'}, or remove the line if it is not required.`,
		);
	if (issue.code === 'invalid_value' && typeof value !== 'object')
		return at(
			`“${field}” cannot be “${excerpt(String(value))}”`,
			notOnList(value, issue.values.map(String), descriptionAt(schema, path)),
		);
	if (issue.code === 'invalid_key')
		return at(`“${excerpt(field)}” is not an id`, 'An id is the name of a file without .mdx.');
	if (issue.message === '' && issue.code !== 'too_big' && issue.code !== 'too_small') {
		const { what, fix } = wrongType(field, issue, value, schemaAt(schema, path));
		return at(what, fix);
	}
	if (issue.message === '')
		return at(`“${field}” ${outOfRange(issue as z.core.$ZodIssueTooBig, value)}`);
	const shown = typeof value === 'object' ? '' : `is “${excerpt(String(value))}”: `;
	return at(`“${field}” ${shown}${issue.message}`);
}

/**
 * What is wrong with the fields of an entry, each with its place. The sentences are the schema’s
 * own or made here, never the library’s: it is told to say nothing.
 */
export function schemaProblems(
	schema: z.ZodType,
	raw: unknown,
	placeOf: FrontMatter['placeOf'],
): { data?: unknown; problems: Found[] } {
	const { success, data, error } = schema.safeParse(raw, { error: () => '' });
	if (success) return { data, problems: [] };
	return {
		problems: error.issues.flatMap((issue) => translate(schema, issue, raw, placeOf)),
	};
}
