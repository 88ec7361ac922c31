// Search in an index that is cut into parts. Fetched are only the parts that hold the words of the
// query, and those of the entries shown. src/views/search-parts.ts makes the parts.
import { searchTerms } from '../words/search-terms.ts';
import { isOneSlip } from './is-one-slip.ts';
import { swapped } from './swapped.ts';

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
/** How many letters at the end of a word may be wrong, and how many are right at least. */
const DROPPED = 2;
const KEPT = 4;
/** The letters by which the words are found that a word with a slip may stand for. */
const FIRST = 2;

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
 * The words of the index that a word with one slip may stand for. Each part is a request, so only
 * those are read that hold its beginning or the word with two letters in the other order.
 */
async function slipsOf(guide: Guide, word: string, fetch: Fetch): Promise<string[]> {
	const starts = [[...word].slice(0, FIRST).join(''), ...swapped(word)];
	const near = await Promise.all(starts.map((start) => rowsFor(guide, start, fetch)));
	return [...new Set(near.flat().map(([one]) => one))].filter((one) => isOneSlip(word, one));
}

/**
 * The scores for a word of the query, and the words that were found for it. A word that is not found
 * is tried as a slip for others, then without its last letters.
 */
async function findWord(
	guide: Guide,
	word: string,
	fetch: Fetch,
): Promise<{ counts: Map<number, number>; terms: string[] }> {
	const counts = await countsFor(guide, word, fetch);
	if (counts.size > 0 || word.length <= KEPT) return { counts, terms: [word] };
	const terms = await slipsOf(guide, word, fetch);
	if (terms.length > 0) {
		const each = await Promise.all(terms.map((term) => countsFor(guide, term, fetch)));
		return { counts: new Map(each.flatMap((one) => [...one])), terms };
	}
	for (let length = word.length - 1; length >= Math.max(KEPT, word.length - DROPPED); length -= 1) {
		const term = word.slice(0, length);
		const shorter = await countsFor(guide, term, fetch);
		if (shorter.size > 0) return { counts: shorter, terms: [term] };
	}
	return { counts, terms: [word] };
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
		const { counts, terms: foundFor } = await findWord(guide, word, fetch);
		terms.push(...foundFor);
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
