import type { CollectionName } from '../../schema/collections.ts';
import { reservedId } from '../../story/reserved-id.ts';

/** What ids of a collection begin with, so that they are told apart where they stand in a text. */
const PREFIX: Partial<Record<CollectionName, string>> = {
	quotes: 'q',
	events: 'event',
	differences: 'diff',
	corrections: 'c',
};
/** The id when the words have no letter of the Latin alphabet. */
const ONE: Record<CollectionName, string> = {
	story: 'story',
	parties: 'party',
	people: 'person',
	demands: 'demand',
	quotes: 'quotation',
	topics: 'topic',
	events: 'event',
	differences: 'difference',
	sources: 'source',
	figures: 'figure',
	terms: 'term',
	corrections: 'correction',
};
/** Short words that an id can do without. */
const SMALL = new Set(
	'a an the of to in on at by for from and or with that is was were be'.split(' '),
);
/** Letters that have no accent to take away. */
const LETTERS: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};
/** Of an id, so that an address stays easy to read aloud. */
const LONGEST = 40;
const MOST_WORDS = 5;

/** The words of a text as an address may hold them. */
function plainWords(text: string): string[] {
	const plain = text
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? '');
	return plain.match(/[a-z0-9]+/g) ?? [];
}

/**
 * An id for a new entry, made of the words that name it. `taken` are the ids that may not be used:
 * those of the collection, those that were retired, and for a party or a person those of the other.
 */
export function proposeId(
	collection: CollectionName,
	words: string,
	taken: ReadonlySet<string>,
): string {
	const all = plainWords(words);
	const isName = collection === 'parties' || collection === 'people' || collection === 'sources';
	const telling = isName ? all : all.filter((word) => !SMALL.has(word));
	const chosen: string[] = [];
	const prefix = PREFIX[collection];
	for (const word of (telling.length > 0 ? telling : all).slice(0, isName ? 8 : MOST_WORDS)) {
		if (chosen.length > 0 && [...chosen, word].join('-').length > LONGEST) break;
		chosen.push(word.slice(0, LONGEST));
	}
	if (prefix !== undefined && chosen[0] !== prefix) chosen.unshift(prefix);
	const base = chosen.length > (prefix ? 1 : 0) ? chosen.join('-') : ONE[collection];
	const used = new Set([...taken].map((id) => id.toLowerCase()));
	const isFree = (id: string) => !used.has(id) && reservedId(collection, id) === undefined;
	if (isFree(base)) return base;
	for (let count = 2; ; count += 1) if (isFree(`${base}-${count}`)) return `${base}-${count}`;
}
