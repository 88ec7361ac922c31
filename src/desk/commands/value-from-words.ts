// Turns what somebody typed for a field into its value, as the schema has it.
import { parse } from 'yaml';
import type { z } from 'zod';
import { dateFromWords } from '../texts/date-from-words.ts';

interface Definition {
	type: string;
	innerType?: z.ZodType;
	in?: z.ZodType;
	element?: z.ZodType;
	shape?: Record<string, z.ZodType>;
	options?: z.ZodType[];
}

const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** Whether a field holds a date, and whether only a whole day will do. */
function dateKind(schema: z.ZodType): 'date' | 'day' | undefined {
	const { pattern, format } = (schema.meta() ?? {}) as { pattern?: string; format?: string };
	if (pattern?.startsWith('^(unknown|')) return 'date';
	if (format === 'date') return 'day';
	const { innerType, in: input } = definition(schema);
	const inner = innerType ?? input;
	return inner && dateKind(inner);
}

const isWrapper = (type: string): boolean =>
	['optional', 'default', 'nullable', 'pipe'].includes(type);

/** `a, b` as two, unless the comma stands in brackets or in quotation marks. */
const atCommas = (words: string): string[] =>
	words
		.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
		.map((one) => one.trim())
		.filter((one) => one !== '');

function readYaml(words: string): unknown {
	try {
		return parse(words, { logLevel: 'silent' });
	} catch {
		// The schema will say what it wants instead.
		return words;
	}
}

/** `bee-article, paragraph 4` as the first two fields of an object, as in a citation of a body. */
function objectFrom(shape: Record<string, z.ZodType>, words: string): unknown {
	const [first = '', second] = Object.keys(shape);
	const comma = words.indexOf(',');
	if (second === undefined || comma < 0) return { [first]: words };
	return { [first]: words.slice(0, comma).trim(), [second]: words.slice(comma + 1).trim() };
}

/**
 * The value that some words stand for. Lists are typed with commas, or one item a time; a source as
 * in a text: `bee-article, paragraph 4`; anything else with more than one level as YAML on one line.
 * `words` of several items are those of a flag that was given several times. `near` helps to read
 * dates. What cannot be read is handed back as it is, so that the schema says what is wrong.
 */
export function valueFromWords(
	schema: z.ZodType,
	words: string[],
	near?: string,
): { value: unknown; inWords?: string } {
	const last = words.at(-1)?.trim() ?? '';
	const kind = dateKind(schema);
	if (kind) {
		const isExact = /^(?:unknown$|\d{4})/.test(last);
		const found = isExact ? undefined : dateFromWords(last, near);
		return { value: found?.edtf ?? last, ...(found?.words ? { inWords: found.words } : {}) };
	}
	const { type, innerType, in: input, element, shape, options } = definition(schema);
	const inner = innerType ?? input;
	if (isWrapper(type) && inner) return valueFromWords(inner, words, near);
	if (/^[[{]/.test(last) && words.length === 1 && type !== 'string')
		return { value: readYaml(last) };
	if (type === 'array' && element) {
		const isSimple = ['string', 'enum', 'number'].includes(definition(element).type);
		const isFreeText = definition(element).type === 'string' && element.meta()?.ref === undefined;
		const items = isSimple && !isFreeText ? words.flatMap(atCommas) : words;
		return { value: items.map((one) => valueFromWords(element, [one], near).value) };
	}
	if (type === 'object' && shape) return { value: objectFrom(shape, last) };
	if (type === 'number')
		return { value: last === '' || Number.isNaN(Number(last)) ? last : Number(last) };
	if (type === 'boolean')
		return { value: /^(?:yes|true)$/i.test(last) || (/^(?:no|false)$/i.test(last) ? false : last) };
	if (type === 'union' && options) {
		const list = atCommas(words.join(','));
		return { value: list.length > 1 ? list : last };
	}
	return { value: last };
}
