// The recorded fields of an entry in words: ids become titles, fixed choices become their labels,
// and dates are written out.

import { isDateWithTime, isEdtfDate } from '../schema/fields.ts';
import { fieldReferences } from '../schema/references.ts';
import { dateInWords } from '../story/dates.ts';
import { splitKey } from '../story/entry.ts';
import { amountInWords } from './amount-in-words.ts';
import { fieldName } from './field-names.ts';
import {
	dateKnown,
	demandKind,
	demandStatus,
	differenceState,
	eventOutcome,
	partyKind,
	partyRole,
	silence,
	sourceKind,
	storyStatus,
	voice,
	wording,
} from './labels.ts';
import { voteInWords } from './vote-in-words.ts';

type Fields = Record<string, unknown>;
/** The title an entry had, by its key; undefined when neither of the editions compared holds it. */
export type TitleOf = (key: string) => string | undefined;

const LABELS: Record<string, Record<string, string>> = {
	'demands.kind': demandKind,
	'demands.status': demandStatus,
	'parties.kind': partyKind,
	'parties.role': partyRole,
	'differences.state': differenceState,
	'differences.none': silence,
	'sources.kind': sourceKind,
	'sources.voice': voice,
	'sources.dateKnown': dateKnown,
	'quotes.wording': wording,
	'events.outcome': eventOutcome,
	'story.status': storyStatus,
	'quotes.attribution': {
		direct: 'quoted by the source itself',
		'via-outlet': 'through another outlet',
		'via-spokesperson': 'through somebody who speaks for them',
		translated: 'translated',
		paraphrase: 'reported in the words of the source',
	},
};
/** Ends the name of a field that holds the words for another field. */
const IN_WORDS = 'InWords';
const DATE_FIELDS = new Set([
	'date',
	'statusDate',
	'saidOn',
	'printedOn',
	'window',
	'asOf',
	'on',
	'since',
	'until',
]);

/** The same fields with titles in place of ids. */
function withTitles(collection: string, fields: Fields, titleOf: TitleOf): Fields {
	const data = structuredClone(fields);
	const references = fieldReferences(collection as Parameters<typeof fieldReferences>[0], fields);
	for (const { path, id, targets } of references) {
		const name = String(path.at(-1));
		const parent = path
			.slice(0, -1)
			.reduce<unknown>((value, key) => (value as Fields)[key], data) as Fields;
		// In `accounts` the reference is the name of a field, which `fieldWords` writes out.
		if (parent[name] !== id) continue;
		const titles = targets.map((target) => titleOf(`${target}/${id}`));
		parent[name] = titles.find((title) => title !== undefined) ?? id;
	}
	return data;
}

function valueInWords(collection: string, name: string, value: unknown, language: string): string {
	if (Array.isArray(value))
		return value.map((one) => valueInWords(collection, name, one, language)).join('; ');
	if (typeof value === 'object' && value !== null)
		return Object.entries(value)
			.map(([key, one]) => valueInWords(collection, key, one, language))
			.join(', ');
	if (value === true) return 'yes';
	const text = String(value);
	const label = LABELS[`${collection}.${name}`]?.[text];
	if (label !== undefined) return label;
	return DATE_FIELDS.has(name) && (isDateWithTime(text) || isEdtfDate(text))
		? dateInWords(text, language)
		: text;
}

interface Cited {
	/** The title of the source. */
	source: string;
	locator?: string;
}

const placeOf = ({ source, locator }: Cited): string =>
	locator ? `${source}, ${locator}` : source;

/** `text` is a recorded note: the id of a source and a place in it, `report, paragraph 4`. */
function noteInWords(text: string, titleOf: TitleOf): string {
	const [id = '', ...place] = text.split(', ');
	return [titleOf(`sources/${id}`) ?? id, ...place].join(', ');
}

/**
 * Every field of a recorded entry in words, by the name readers see, title first. Lists are
 * separated by semicolons, paragraphs by line breaks.
 */
export function fieldWords(
	key: string,
	{ title, fields }: { title: string; fields: Fields },
	titleOf: TitleOf,
	language: string,
): Map<string, string> {
	const { collection } = splitKey(key);
	const {
		accounts = {},
		words: segments,
		text,
		notes,
		shows,
		affects,
		vote,
		amounts = [],
		...others
	} = withTitles(collection, fields, titleOf) as Fields & {
		accounts?: Fields;
		words?: string[];
		text?: string;
		notes?: string[];
		shows?: string[];
		affects?: string[];
		vote?: Parameters<typeof voteInWords>[0] & Cited;
		amounts?: (Parameters<typeof amountInWords>[0] & { of: string; note?: string } & Cited)[];
	};
	const titleName =
		collection === 'sources' || collection === 'corrections' ? 'Listed as' : 'Title';
	const found = new Map<string, string>([[titleName, title]]);
	const add = (field: string, words: string) => found.set(fieldName(field), words);
	if (segments) {
		// A paraphrase never has quotation marks.
		const isQuoted = others.attribution !== 'paraphrase';
		add('words', segments.map((one) => (isQuoted ? `“${one}”` : one)).join(' '));
	}
	for (const [field, value] of Object.entries(others)) {
		// Readers are shown `dateInWords` in place of `date`.
		if (`${field}${IN_WORDS}` in others) continue;
		add(field.replace(IN_WORDS, ''), valueInWords(collection, field, value, language));
	}
	for (const [party, account] of Object.entries(accounts))
		found.set(
			`${titleOf(`parties/${party}`) ?? party} says`,
			valueInWords(collection, 'accounts', account, language),
		);
	if (vote) add('vote', `${voteInWords(vote, language)} (${placeOf(vote)})`);
	if (amounts.length > 0)
		add(
			'amounts',
			amounts
				.map((one) => {
					const note = one.note ? `. ${one.note}` : '';
					return `${one.of}: ${amountInWords(one, language)} (${placeOf(one)})${note}`;
				})
				.join('; '),
		);
	if (text !== undefined) add('text', text);
	if (shows) add('shows', shows.map((one) => titleOf(one) ?? one).join('; '));
	if (affects) {
		const keyOf = (affected: string) => (affected === 'story' ? 'story/story' : affected);
		add('affects', affects.map((one) => titleOf(keyOf(one)) ?? one).join('; '));
	}
	if (notes) add('notes', notes.map((one) => noteInWords(one, titleOf)).join('; '));
	return found;
}
