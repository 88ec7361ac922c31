// Search in an index that is cut into parts. Fetched are only the parts that hold the words of the
// query, and those of the entries shown. src/views/search-parts.ts makes the parts.
import { searchTerms } from '../words/search-terms.ts';

export interface Guide {
	/** BCP 47: how the texts were split into words. */
	language: string;
	/** The first word of each part of the words. */
	words: string[];
	/** Words that so many texts hold that they are indexed for titles only. */
	common: string[];
	/** Entries in each part of the entries. */
	each: number;
}

export interface Shown {
	title: string;
	kind: string;
	address: string;
	text: string;
}

/**
 * A word, and the numbers of the entries with the word in their title and in their text, each
 * number as the difference from the one before.
 */
type Row = [word: string, titles: number[], texts: number[]];
/** Fetches a part of the index by its name. */
type Fetch = (name: string) => Promise<unknown>;

/** The most parts fetched for one word. A word that needs more is too short to be of use. */
const MOST_PARTS = 4;
/**
 * Weights of a match: a word in a title counts as much as three in a text, a whole word as much as
 * two that begin with the one asked for.
 */
const TITLE = 3;
const WHOLE = 2;
/**
 * A word that is not found is tried again without its last letters: at most this many are dropped,
 * and at least so many kept.
 */
const DROPPED = 2;
const KEPT = 4;

async function rowsFor(guide: Guide, word: string, fetch: Fetch): Promise<Row[]> {
	const before = guide.words.findLastIndex((first) => first <= word);
	const names = guide.words.flatMap((first, i) =>
		i === Math.max(before, 0) || (first > word && first.startsWith(word)) ? [`words-${i}`] : [],
	);
	const parts = (await Promise.all(names.slice(0, MOST_PARTS).map(fetch))) as Row[][];
	return parts.flat().filter(([one]) => one.startsWith(word));
}

/** The scores of the entries that hold a word, or one that begins with it, by their numbers. */
async function countsFor(guide: Guide, word: string, fetch: Fetch): Promise<Map<number, number>> {
	const counts = new Map<number, number>();
	for (const [one, titles, texts] of await rowsFor(guide, word, fetch)) {
		for (const [differences, weight] of [
			[titles, TITLE],
			[texts, 1],
		] as const) {
			let id = 0;
			for (const difference of differences) {
				id += difference;
				counts.set(id, Math.max(counts.get(id) ?? 0, weight * (one === word ? WHOLE : 1)));
			}
		}
	}
	return counts;
}

/**
 * The first `most` entries that hold all words of a query, best first, and how many there are in
 * all. Common words count only when the query has no others. `terms`: the words as they were found.
 */
export async function searchInParts(
	guide: Guide,
	query: string,
	most: number,
	fetch: Fetch,
): Promise<{ count: number; terms: string[]; shown: Shown[] }> {
	const asked = [...new Set(searchTerms(query, guide.language).map(({ term }) => term))];
	const telling = asked.filter((word) => !guide.common.includes(word));
	const terms: string[] = [];
	let found: Map<number, number> | undefined;
	for (const word of telling.length > 0 ? telling : asked) {
		let term = word;
		let counts = await countsFor(guide, term, fetch);
		// Perhaps the end of the word is misspelled.
		while (counts.size === 0 && term.length > KEPT && term.length > word.length - DROPPED) {
			term = term.slice(0, -1);
			counts = await countsFor(guide, term, fetch);
		}
		terms.push(term);
		const before: Map<number, number> | undefined = found;
		found =
			before === undefined
				? counts
				: new Map(
						[...before].flatMap(([id, count]) =>
							counts.has(id) ? [[id, count + (counts.get(id) ?? 0)] as const] : [],
						),
					);
	}
	const ranked = [...(found ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	const shown = await Promise.all(
		ranked
			.slice(0, most)
			.map(
				async ([id]) =>
					((await fetch(`entries-${Math.floor(id / guide.each)}`)) as Shown[])[id % guide.each],
			),
	);
	return { count: ranked.length, terms, shown: shown.filter((one) => one !== undefined) };
}
