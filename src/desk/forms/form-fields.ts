// Forms are made from the schemas, so that a field that is added there appears here by itself.
import type { z } from 'zod';
import { type CollectionName, collections } from '../../schema/collections.ts';
import type { Target } from '../../schema/fields.ts';
import { date, day, moment } from '../../schema/fields.ts';
import { limitOfText } from '../../schema/limits.ts';
import { fieldName } from '../../views/field-names.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { FieldKind, FormField } from '../protocol.ts';
import { choicesOf } from './choices-of.ts';
import { type Hint, hintFor } from './hint-for.ts';

// biome-ignore lint/suspicious/noExplicitAny: zod types the definition of each schema kind separately; the walk needs them all.
type Definition = any;

/** The language of the desk. */
const ENGLISH = wordsIn('en');

/** Fields that may be left out and that most entries have. */
const USUAL: Partial<Record<CollectionName, string[]>> = {
	story: ['parties'],
	people: ['party'],
	demands: ['to', 'date'],
	quotes: ['topics'],
	events: ['planned', 'parties', 'topics'],
	sources: ['headline', 'url'],
};

/** Texts of at most this many characters get one line. */
const ONE_LINE = 160;
/** Texts without a limit of their own that are names, places or addresses. */
const SHORT = new Set(
	`title name headline publisher url archivedUrl website firstAddress contact locator byline language
	from timeZone reference kindInWords mediumInWords dateInWords saidOnInWords windowInWords role by via
	aliases affects addressWords correctionsPolicy publishingPrinciples ownershipFundingInfo`.split(
		/\s+/,
	),
);

const isLong = (name: string, most = limitOfText([name]).most): boolean =>
	!SHORT.has(name) && most > ONE_LINE;

const DATES: [z.ZodType, 'date' | 'moment' | 'day'][] = [
	[date, 'date'],
	[moment, 'moment'],
	[day, 'day'],
];

/** A schema without what makes it optional, and the outermost description. */
function unwrapped(schema: z.ZodType): {
	inner: z.ZodType;
	description: string;
	byDefault?: unknown;
} {
	const def: Definition = schema.def;
	if (def.type !== 'optional' && def.type !== 'default')
		return { inner: schema, description: schema.description ?? '' };
	const inside = unwrapped(def.innerType);
	const byDefault = def.type === 'default' ? def.defaultValue : inside.byDefault;
	return {
		inner: inside.inner,
		description: schema.description ?? inside.description,
		...(byDefault === undefined ? {} : { byDefault }),
	};
}

/** `describe()` copies a schema, but keeps the definition. */
const dateKind = (schema: z.ZodType): 'date' | 'moment' | 'day' | undefined =>
	DATES.find(([one]) => isSameCheck(one, schema))?.[1];

function isSameCheck(one: z.ZodType, other: z.ZodType): boolean {
	const [a, b]: Definition[] = [one.def, other.def];
	if (a.type !== b.type) return false;
	if (a.type === 'pipe') return a.in === b.in && a.out === b.out;
	return a.type === 'string' && (a.checks?.length ?? 0) > 0 && a.checks?.[0] === b.checks?.[0];
}

/** The smallest and the largest number, length or number of items that the checks of a schema allow. */
function limits(schema: z.ZodType): { least?: number; most?: number } {
	const found: { least?: number; most?: number } = {};
	for (const { _zod } of (schema.def as Definition).checks ?? []) {
		const { check, minimum, maximum, value } = _zod.def;
		if (check === 'min_length' || check === 'greater_than') found.least = minimum ?? value;
		if (check === 'max_length' || check === 'less_than') found.most = maximum ?? value;
	}
	return found;
}

/** What sets one form of a union apart: its fixed value, or its required fields. */
function optionName(schema: z.ZodType): string {
	const def: Definition = unwrapped(schema).inner.def;
	if (def.type === 'array') return 'several';
	if (def.type !== 'object') return def.type === 'enum' ? 'choice' : 'reference';
	const fields = Object.entries<z.ZodType>(def.shape);
	const fixed = fields.find(([, field]) => ['literal', 'enum'].includes(field.def.type));
	if (fixed) {
		const { values, entries }: Definition = fixed[1].def;
		return (values ?? Object.values(entries)).join(' or ');
	}
	return fields
		.filter(([, field]) => unwrapped(field).inner === field)
		.map(([name]) => name)
		.join(' with ');
}

function kindOf(schema: z.ZodType, name: string, description: string, hint: Hint): FieldKind {
	const { inner } = unwrapped(schema);
	const targets = inner.meta()?.ref as Target[] | undefined;
	if (targets) return { kind: 'reference', targets };
	const precision = dateKind(inner);
	if (precision) return { kind: 'date', precision };
	const def: Definition = inner.def;
	switch (def.type) {
		case 'enum':
			return { kind: 'choice', choices: choicesOf(Object.values(def.entries), description) };
		case 'literal':
			return { kind: 'choice', choices: choicesOf(def.values, description) };
		case 'boolean':
			return { kind: 'boolean' };
		case 'number':
			return { kind: 'number', ...limits(inner) };
		case 'array':
			return {
				kind: 'list',
				item: kindOf(def.element, name, description, hint),
				least: limits(inner).least ?? 0,
			};
		case 'object':
			return {
				kind: 'object',
				fields: Object.entries<z.ZodType>(def.shape).map((one) => fieldOf(...one, hint)),
			};
		case 'union':
			return {
				kind: 'union',
				options: def.options.map((option: z.ZodType) => ({
					name: optionName(option),
					is: kindOf(option, name, description, hint),
				})),
			};
		case 'record':
			return {
				kind: 'record',
				targets: def.keyType.meta()?.ref ?? [],
				value: kindOf(def.valueType, name, description, hint),
			};
		case 'pipe':
			return kindOf(def.in, name, description, hint);
		default: {
			const { most } = limits(inner);
			return {
				kind: 'text',
				...(most ? { most } : {}),
				...(isLong(name, most) ? { isLong: true } : {}),
			};
		}
	}
}

/** What the description says before it explains the choices, which say so themselves. */
const withoutChoices = (description: string, is: FieldKind): string =>
	is.kind === 'choice' && is.choices.some(({ meaning }) => meaning)
		? (description.split(/:? `/, 1)[0] ?? '')
		: description;

function fieldOf(name: string, schema: z.ZodType, hint: Hint): FormField {
	const { description, byDefault } = unwrapped(schema);
	const is = kindOf(schema, name, description, hint);
	return {
		name,
		label: fieldName(ENGLISH, name),
		is,
		isRequired: !['optional', 'default'].includes((schema.def as Definition).type),
		description: hint(name, withoutChoices(description, is)),
		...(byDefault === undefined ? {} : { byDefault }),
	};
}

/** The fields of a collection in the order of its schema. */
export function formFields(collection: CollectionName): FormField[] {
	const { shape }: Definition = collections[collection].def;
	const hint = hintFor(collection);
	return Object.entries<z.ZodType>(shape).map(([name, schema]) => ({
		...fieldOf(name, schema, hint),
		...(USUAL[collection]?.includes(name) ? { isUsual: true } : {}),
	}));
}
