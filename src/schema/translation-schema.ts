// What a translator may write: the texts of a collection's schema in the same structure, and nothing
// else, so that facts cannot differ between languages.
import { z } from 'zod';
import { type CollectionName, collections } from './collections.ts';
import { day, printed, translatable } from './fields.ts';

// biome-ignore lint/suspicious/noExplicitAny: zod types the definition of each schema kind separately; the walk needs them all.
type Definition = any;

/** The fields that hold texts, in the schemas of several forms of one value taken together. */
function textsOfShapes(shapes: Record<string, z.ZodType>[]): Record<string, z.ZodType> {
	const found: Record<string, z.ZodType> = {};
	for (const shape of shapes)
		for (const [name, field] of Object.entries(shape)) {
			const texts = textsOf(field);
			if (texts) found[name] ??= texts.optional().describe(field.description ?? '');
		}
	return found;
}

const objectOf = (shapes: Record<string, z.ZodType>[]): z.ZodType | undefined => {
	const fields = textsOfShapes(shapes);
	return Object.keys(fields).length > 0 ? z.strictObject(fields) : undefined;
};

/** The forms of a value that may be written in several: of an account, or of a list of accounts. */
function textsOfForms(options: z.ZodType[]): z.ZodType | undefined {
	const forms = options.flatMap((option): z.ZodType[] => {
		const def: Definition = option.def;
		return def.type === 'union' ? def.options : [option];
	});
	const one = objectOf(
		forms.flatMap((form) => {
			const def: Definition = form.def;
			return def.type === 'object' ? [def.shape] : [];
		}),
	);
	if (!one) return undefined;
	const hasList = forms.some((form) => form.def.type === 'array');
	return hasList ? z.union([one, z.array(one)], 'must be texts of one, or a list of them') : one;
}

/** The schema of the texts in a value; undefined when it holds none. */
function textsOf(schema: z.ZodType): z.ZodType | undefined {
	if (translatable.get(schema)) return schema;
	const def: Definition = schema.def;
	switch (def.type) {
		case 'object':
			return objectOf([def.shape]);
		case 'array': {
			const element = textsOf(def.element);
			return element && z.array(element);
		}
		case 'record': {
			const value = textsOf(def.valueType);
			return value && z.record(z.string(), value);
		}
		case 'union':
			return textsOfForms(def.options);
		case 'optional':
		case 'default':
		case 'nullable':
			return textsOf(def.innerType);
		default:
			return undefined;
	}
}

/** Fields that say of a translation what it is of and who made it. */
const about = {
	draft: z
		.boolean()
		.optional()
		.describe('true while it is being written: readers see the original'),
	original: z
		.string()
		.optional()
		.describe(
			'a digest of the texts that were translated, written by `npm run translations -- <language> --accept <id>`: when the original changes, readers see the original until somebody has looked',
		),
	translatedBy: printed.optional().describe('who made this translation, when it is somebody else'),
	translatedOn: day.optional().describe('the day it was made, when it is another'),
};

/** In `story.mdx` of a translation. */
const ofStory = {
	translatedBy: printed.describe('who made the translation; readers see it on every page'),
	translatedOn: day.describe('the day it was made; readers see it on every page'),
	locators: z
		.record(z.string(), printed)
		.default({})
		.describe(
			'places in sources, each once: `paragraph 4: párrafo 4`; used for every such `locator` in front matter',
		),
};

/** In the translation of a quotation, whose words stay as they are. */
const ofQuotation = {
	translation: z
		.array(printed)
		.min(1)
		.optional()
		.describe('the words of each segment, in order, without the outer quotation marks'),
};

const made = new Map<CollectionName, z.ZodObject>();

/** The schema of the front matter of a translation of an entry. */
export function translationSchema(collection: CollectionName): z.ZodObject {
	let schema = made.get(collection);
	if (!schema) {
		schema = z.strictObject({
			...about,
			...(collection === 'story' ? ofStory : {}),
			...(collection === 'quotes' ? ofQuotation : {}),
			...textsOfShapes([collections[collection].shape]),
		});
		made.set(collection, schema);
	}
	return schema;
}
