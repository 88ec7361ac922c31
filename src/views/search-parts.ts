// The search index of a long story, cut into parts. As one file it would be megabytes; a search
// fetches only the parts with the words it asks for and with the entries it shows.

import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { searchTerms } from '../words/search-terms.ts';
import { type SearchDocument, searchIndex } from './search-index.ts';

/**
 * A word, and the numbers of the entries with the word in their titles and in their texts. Each
 * number is given as the difference from the one before it.
 */
export type WordRow = [word: string, titles: number[], texts: number[]];

export interface SearchGuide {
	/** BCP 47: how the texts were split into words. */
	language: string;
	/** The first word of each part with words, in alphabetical order. */
	words: string[];
	/** Words that occur in so many texts that they are found in titles alone. */
	common: string[];
	/** Number of all entries, and of those in each part with entries. */
	entries: number;
	each: number;
}

/** What the search page shows of an entry. Its id follows from its place. */
type ShownDocument = Omit<SearchDocument, 'id'>;

export interface SearchParts {
	guide: SearchGuide;
	/** By name: `words-0`, `entries-0`. */
	parts: Map<string, WordRow[] | ShownDocument[]>;
}

/** About as many numbers as a part with words holds: some 8 KB compressed. */
const NUMBERS_IN_PART = 5000;
/** Entries in a part with entries: some 2 KB compressed. */
const ENTRIES_IN_PART = 25;
/** A word in a larger share of the texts does not narrow a search. */
const COMMON_SHARE = 0.2;
/** Characters of a text that are shown with a result. */
const SHOWN_CHARACTERS = 160;

const deltas = (numbers: number[]): number[] =>
	numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

function wordRows(
	documents: SearchDocument[],
	language: string,
): { rows: WordRow[]; common: string[] } {
	const byWord = new Map<string, { titles: number[]; texts: number[] }>();
	const add = (text: string, id: number, field: 'titles' | 'texts') => {
		for (const word of new Set(searchTerms(text, language).map(({ term }) => term))) {
			const occurrences = byWord.get(word) ?? { titles: [], texts: [] };
			occurrences[field].push(id);
			byWord.set(word, occurrences);
		}
	};
	for (const { id, title, text } of documents) {
		add(title, id, 'titles');
		add(text, id, 'texts');
	}
	const rows: WordRow[] = [];
	const common: string[] = [];
	const sorted = [...byWord].sort(([a], [b]) => (a < b ? -1 : 1));
	for (const [word, { titles, texts }] of sorted) {
		const isCommon = texts.length > documents.length * COMMON_SHARE;
		if (isCommon) common.push(word);
		rows.push([word, deltas(titles), isCommon ? [] : deltas(texts)]);
	}
	return { rows, common };
}

/** Rows in order, in parts of about the same weight. */
function divideRows(rows: WordRow[]): WordRow[][] {
	const parts: WordRow[][] = [];
	let numbers = NUMBERS_IN_PART;
	for (const row of rows) {
		if (numbers >= NUMBERS_IN_PART) {
			parts.push([]);
			numbers = 0;
		}
		parts.at(-1)?.push(row);
		const [, titles, texts] = row;
		numbers += 1 + titles.length + texts.length;
	}
	return parts;
}

function divideEntries(documents: SearchDocument[]): ShownDocument[][] {
	const shown = documents.map(({ title, kind, address, text }) => ({
		title,
		kind,
		address,
		// A letter outside the basic plane, which is two code units, is not cut in half.
		text: text.slice(0, SHOWN_CHARACTERS).replace(/[\ud800-\udbff]$/, ''),
	}));
	return Array.from({ length: Math.ceil(shown.length / ENTRIES_IN_PART) }, (_, i) =>
		shown.slice(i * ENTRIES_IN_PART, (i + 1) * ENTRIES_IN_PART),
	);
}

const makeParts = memoisePerStory((story: Story): SearchParts => {
	const documents = searchIndex(story).entries;
	const { language } = story.story.data;
	const { rows, common } = wordRows(documents, language);
	const wordParts = divideRows(rows);
	const entryParts = divideEntries(documents);
	return {
		guide: {
			language,
			words: wordParts.map((part) => part[0]?.[0] ?? ''),
			common,
			entries: documents.length,
			each: ENTRIES_IN_PART,
		},
		parts: new Map<string, WordRow[] | ShownDocument[]>([
			...wordParts.map((part, i) => [`words-${i}`, part] as const),
			...entryParts.map((part, i) => [`entries-${i}`, part] as const),
		]),
	};
});

/** The parts of the index of a long story; undefined when one file holds the whole index. */
export const searchParts = (story: Story): SearchParts | undefined =>
	searchIndex(story).isLong ? makeParts(story) : undefined;
