// The search index of a long story would be megabytes. It is cut so that a search fetches a few small parts: the words it asks for, and the entries it shows.
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { type SearchDocument, searchIndex } from './search-index.ts';

/** A word and the numbers of the entries that hold it, in their titles and in their texts, each as the step from the one before. */
export type WordRow = [word: string, titles: number[], texts: number[]];

export interface SearchGuide {
	/** The first word of each part. */
	words: string[];
	/** Words that most texts hold: they are found in titles alone. */
	common: string[];
	/** Entries in all, and in each part of them. */
	entries: number;
	each: number;
}

export interface SearchParts {
	guide: SearchGuide;
	/** By the name of the part: `words-0`, `entries-0`. */
	parts: Map<string, WordRow[] | Omit<SearchDocument, 'id'>[]>;
}

/** Numbers in a part of the words: some 8 KB, compressed. Entries in a part: some 2 KB. */
const NUMBERS = 5000;
const EACH = 25;
/** A word that this share of the texts holds tells nothing apart. */
const COMMON = 0.2;
/** Characters of a text that are shown with a result. */
const SHOWN = 160;

/** The words of a text. The search page takes what is asked for apart in the same way. */
export const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.split(/[\n\r\p{Z}\p{P}]+/u)
		.filter((word) => word !== '');

const steps = (numbers: number[]): number[] =>
	numbers.map((number, i) => number - (numbers[i - 1] ?? 0));

function rowsOf(documents: SearchDocument[]): { rows: WordRow[]; common: string[] } {
	const found = new Map<string, { titles: number[]; texts: number[] }>();
	const enter = (text: string, id: number, into: 'titles' | 'texts') => {
		for (const word of new Set(wordsOf(text))) {
			const row = found.get(word) ?? { titles: [], texts: [] };
			found.set(word, row);
			row[into].push(id);
		}
	};
	for (const { id, title, text } of documents) {
		enter(title, id, 'titles');
		enter(text, id, 'texts');
	}
	const isCommon = ([, { texts }]: [string, { texts: number[] }]) =>
		texts.length > documents.length * COMMON;
	const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		rows: all.map(
			(one): WordRow => [one[0], steps(one[1].titles), isCommon(one) ? [] : steps(one[1].texts)],
		),
		common: all.filter(isCommon).map(([word]) => word),
	};
}

const partsOf = memoisePerStory((story: Story): SearchParts => {
	const documents = searchIndex(story);
	const { rows, common } = rowsOf(documents.entries);
	const wordParts: WordRow[][] = [];
	let numbers = NUMBERS;
	for (const row of rows) {
		if (numbers >= NUMBERS) {
			wordParts.push([]);
			numbers = 0;
		}
		wordParts.at(-1)?.push(row);
		numbers += 1 + row[1].length + row[2].length;
	}
	const shown = documents.entries.map(({ title, kind, address, text }) => ({
		title,
		kind,
		address,
		text: text.slice(0, SHOWN),
	}));
	const entryParts = Array.from({ length: Math.ceil(shown.length / EACH) }, (_, i) =>
		shown.slice(i * EACH, (i + 1) * EACH),
	);
	const parts = new Map<string, WordRow[] | Omit<SearchDocument, 'id'>[]>([
		...wordParts.map((part, i) => [`words-${i}`, part] as const),
		...entryParts.map((part, i) => [`entries-${i}`, part] as const),
	]);
	return {
		guide: {
			words: wordParts.map((part) => part[0]?.[0] ?? ''),
			common,
			entries: shown.length,
			each: EACH,
		},
		parts,
	};
});

/** The parts of the index of a long story; undefined when one file holds it all. */
export const searchParts = (story: Story): SearchParts | undefined =>
	searchIndex(story).isLong ? partsOf(story) : undefined;
