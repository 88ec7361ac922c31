// The kept fields of an entry in words: ids become titles, fixed choices their labels, dates are written out.

import { isEdtfDate } from '../schema/fields.ts';
import { fieldReferences } from '../schema/references.ts';
import { dateInWords } from '../story/dates.ts';
import { splitKey } from '../story/entry.ts';
import { fieldName } from './field-names.ts';
import {
	dateKnown,
	demandKind,
	demandStatus,
	differenceState,
	partyKind,
	voice,
	wording,
} from './labels.ts';

type Fields = Record<string, unknown>;
/** The title an entry had, by its key; undefined when no edition looked at holds it. */
export type TitleOf = (key: string) => string | undefined;

const CHOICES: Record<string, Record<string, string>> = {
	'demands.kind': demandKind,
	'demands.status': demandStatus,
	'parties.kind': partyKind,
	'differences.state': differenceState,
	'sources.voice': voice,
	'sources.dateKnown': dateKnown,
	'quotes.wording': wording,
	'quotes.attribution': {
		direct: 'quoted by the source itself',
		'via-outlet': 'through another outlet',
		'via-spokesperson': 'through somebody who speaks for them',
		translated: 'translated',
		paraphrase: 'reported in the words of the source',
	},
};
const DATES = new Set(['date', 'statusDate', 'saidOn', 'printedOn', 'window', 'asOf', 'on']);

/** The same data with titles in place of ids. */
function withTitles(collection: string, fields: Fields, titleOf: TitleOf): Fields {
	const data = structuredClone(fields);
	for (const { path, id, targets } of fieldReferences(
		collection as Parameters<typeof fieldReferences>[0],
		fields,
	)) {
		const last = path.at(-1) as string | number;
		const holder = path
			.slice(0, -1)
			.reduce<unknown>((at, key) => (at as Fields)[key as string], data) as Fields;
		// A reference may also be the name of a field (a party in accounts); those are named below.
		if (holder[last as string] === id)
			holder[last as string] =
				targets.map((target) => titleOf(`${target}/${id}`)).find((title) => title !== undefined) ??
				id;
	}
	return data;
}

function words(collection: string, name: string, value: unknown, language: string): string {
	if (Array.isArray(value))
		return value.map((one) => words(collection, name, one, language)).join('; ');
	if (typeof value === 'object' && value !== null)
		return Object.entries(value)
			.map(([key, one]) => words(collection, key, one, language))
			.join(', ');
	if (value === true) return 'yes';
	const text = String(value);
	return (
		CHOICES[`${collection}.${name}`]?.[text] ??
		(DATES.has(name) && isEdtfDate(text) ? dateInWords(text, language) : text)
	);
}

/** Notes are kept as `report, paragraph 4`. */
function note(text: string, titleOf: TitleOf): string {
	const [id = '', ...place] = text.split(', ');
	return [titleOf(`sources/${id}`) ?? id, ...place].join(', ');
}

/** Every field of a kept entry by its name for readers, in words; lists are separated by semicolons, paragraphs by line breaks. */
export function fieldWords(
	key: string,
	{ title, fields }: { title: string; fields: Fields },
	titleOf: TitleOf,
	language: string,
): Map<string, string> {
	const { collection } = splitKey(key);
	const {
		accounts,
		words: segments,
		notes,
		shows,
		affects,
		...rest
	} = withTitles(collection, fields, titleOf) as Fields & {
		accounts?: Fields;
		words?: string[];
		notes?: string[];
		shows?: string[];
		affects?: string[];
	};
	const found = new Map<string, string>([
		[collection === 'sources' || collection === 'corrections' ? 'Listed as' : 'Title', title],
	]);
	// What is only reported never stands in quotation marks.
	if (segments)
		found.set(
			fieldName('words'),
			segments
				.map((segment) => (rest.attribution === 'paraphrase' ? segment : `“${segment}”`))
				.join(' '),
		);
	for (const [field, value] of Object.entries(rest))
		if (field !== 'text') found.set(fieldName(field), words(collection, field, value, language));
	for (const [party, account] of Object.entries(accounts ?? {}))
		found.set(
			`${titleOf(`parties/${party}`) ?? party} says`,
			words(collection, 'accounts', account, language),
		);
	if (typeof rest.text === 'string') found.set(fieldName('text'), rest.text);
	if (shows) found.set(fieldName('shows'), shows.map((one) => titleOf(one) ?? one).join('; '));
	if (affects)
		found.set(
			fieldName('affects'),
			affects.map((one) => titleOf(one === 'story' ? 'story/story' : one) ?? one).join('; '),
		);
	if (notes) found.set(fieldName('notes'), notes.map((one) => note(one, titleOf)).join('; '));
	return found;
}
