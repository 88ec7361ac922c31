// The recorded fields of an entry in words: ids become titles, fixed choices become their labels,
// and dates are written out.

import { isDateWithTime, isEdtfDate } from '../schema/fields.ts';
import { fieldReferences } from '../schema/references.ts';
import { dateInWords } from '../story/dates.ts';
import { splitKey } from '../story/entry.ts';
import { isBareKey } from '../words/is-bare-key.ts';
import type { Words } from '../words/words-in.ts';
import { amountInWords } from './amount-in-words.ts';
import { fieldName } from './field-names.ts';
import { voteInWords } from './vote-in-words.ts';

type Fields = Record<string, unknown>;
/** The title an entry had, by its key; undefined when neither of the editions compared holds it. */
export type TitleOf = (key: string) => string | undefined;

/** Fields in which an author chooses, and where the texts of their choices are. */
const CHOICES: Record<string, string> = {
	'demands.kind': 'demandKind',
	'demands.status': 'demandStatus',
	'parties.kind': 'partyKind',
	'parties.role': 'partyRole',
	'differences.state': 'differenceState',
	'differences.none': 'silence',
	'sources.kind': 'sourceKind',
	'sources.voice': 'voice',
	'sources.dateKnown': 'dateKnown',
	'sources.read': 'read',
	'quotes.wording': 'wording',
	'quotes.medium': 'mediumChosen',
	'quotes.marks': 'marks',
	'quotes.against': 'against',
	'quotes.attribution': 'attribution',
	'figures.kind': 'figureKind',
	'events.outcome': 'eventOutcome',
	'story.status': 'storyStatus',
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

function valueInWords(say: Words, collection: string, name: string, value: unknown): string {
	if (Array.isArray(value))
		return say.listApart(value.map((one) => valueInWords(say, collection, name, one)));
	if (typeof value === 'object' && value !== null)
		return say.list(
			Object.entries(value).map(([key, one]) => valueInWords(say, collection, key, one)),
			'unit',
		);
	if (value === true) return say('field.yes');
	const text = String(value);
	const choice = `${CHOICES[`${collection}.${name}`]}.${text}`;
	if (isBareKey(choice)) return say(choice);
	return DATE_FIELDS.has(name) && (isDateWithTime(text) || isEdtfDate(text))
		? dateInWords(text, say.language)
		: text;
}

interface Cited {
	/** The title of the source. */
	source: string;
	locator?: string;
}

const placeOf = (say: Words, { source, locator }: Cited): string =>
	locator ? say('source.place', { source, locator }) : source;

/** `text` is a recorded note: the id of a source and a place in it, `report, paragraph 4`. */
function noteInWords(say: Words, text: string, titleOf: TitleOf): string {
	const [id = '', ...place] = text.split(', ');
	const source = titleOf(`sources/${id}`) ?? id;
	return place.length > 0 ? say('source.place', { source, locator: place.join(', ') }) : source;
}

/** How the names of fields are said, when not as the fields are. */
export interface FieldNames {
	say: Words;
	titleOf: TitleOf;
}

/**
 * Every field of a recorded entry in words, by the name readers see, title first. Lists are
 * separated by semicolons, paragraphs by line breaks.
 */
export function fieldWords(
	key: string,
	{ title, fields }: { title: string; fields: Fields },
	titleOf: TitleOf,
	say: Words,
	names: FieldNames = { say, titleOf },
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
		vote?: Parameters<typeof voteInWords>[1] & Cited;
		amounts?: (Parameters<typeof amountInWords>[1] & {
			of: string;
			date?: string;
			note?: string;
		} & Cited)[];
	};
	const isListed = collection === 'sources' || collection === 'corrections';
	const titleName = names.say(isListed ? 'field.listedAs' : 'field.titleOf');
	const found = new Map<string, string>([[titleName, title]]);
	const add = (field: string, words: string) => found.set(fieldName(names.say, field), words);
	if (segments) {
		// A paraphrase never has quotation marks.
		const isQuoted = others.attribution !== 'paraphrase';
		add('words', segments.map((one) => (isQuoted ? say.inMarks(one) : one)).join(' '));
	}
	for (const [field, value] of Object.entries(others)) {
		// Readers are shown `dateInWords` in place of `date`.
		if (`${field}${IN_WORDS}` in others) continue;
		add(field.replace(IN_WORDS, ''), valueInWords(say, collection, field, value));
	}
	for (const [party, account] of Object.entries(accounts))
		found.set(
			names.say('field.says', { party: names.titleOf(`parties/${party}`) ?? party }),
			valueInWords(say, collection, 'accounts', account),
		);
	if (vote)
		add(
			'vote',
			say('field.withPlace', { text: voteInWords(say, vote), place: placeOf(say, vote) }),
		);
	if (amounts.length > 0)
		add(
			'amounts',
			say.listApart(
				amounts.map((one) => {
					const said = {
						what: one.of,
						amount: amountInWords(say, one),
						place: placeOf(say, one),
					};
					const amount = one.date
						? say('field.amountOn', { ...said, date: dateInWords(one.date, say.language) })
						: say('field.amount', said);
					return one.note ? say('field.amountWithNote', { amount, note: one.note }) : amount;
				}),
			),
		);
	if (text !== undefined) add('text', text);
	if (shows) add('shows', say.listApart(shows.map((one) => titleOf(one) ?? one)));
	if (affects) {
		const keyOf = (affected: string) => (affected === 'story' ? 'story/story' : affected);
		add('affects', say.listApart(affects.map((one) => titleOf(keyOf(one)) ?? one)));
	}
	if (notes) add('notes', say.listApart(notes.map((one) => noteInWords(say, one, titleOf))));
	return found;
}
