// Search in an index that is cut into parts: only those are fetched that hold the words asked for, and the entries shown.

export interface Guide {
	words: string[];
	common: string[];
	each: number;
}

export interface Shown {
	title: string;
	kind: string;
	address: string;
	text: string;
}

type Row = [word: string, titles: number[], texts: number[]];
/** Fetches a part by its name. */
type Fetch = (name: string) => Promise<unknown>;

/** Parts fetched for one word at the most: beyond, it is too short to tell anything. */
const MOST_PARTS = 4;
/** A word in a title counts as much as three in a text, a whole word as much as two that it begins. */
const TITLE = 3;
const WHOLE = 2;
/** Letters that may be wrong at the end of a word, and that it keeps at the least. */
const SLIPS = 2;
const LEAST = 4;

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.split(/[\n\r\p{Z}\p{P}]+/u)
		.filter((word) => word !== '');

async function rowsFor(guide: Guide, word: string, fetch: Fetch): Promise<Row[]> {
	const before = guide.words.findLastIndex((first) => first <= word);
	const names = guide.words.flatMap((first, i) =>
		i === Math.max(before, 0) || (first > word && first.startsWith(word)) ? [`words-${i}`] : [],
	);
	const parts = (await Promise.all(names.slice(0, MOST_PARTS).map(fetch))) as Row[][];
	return parts.flat().filter(([one]) => one.startsWith(word));
}

/** What each entry that holds a word, or one that begins with it, counts. */
async function countsFor(guide: Guide, word: string, fetch: Fetch): Promise<Map<number, number>> {
	const counts = new Map<number, number>();
	for (const [one, titles, texts] of await rowsFor(guide, word, fetch)) {
		for (const [steps, weight] of [
			[titles, TITLE],
			[texts, 1],
		] as const) {
			let id = 0;
			for (const step of steps) {
				id += step;
				counts.set(id, Math.max(counts.get(id) ?? 0, weight * (one === word ? WHOLE : 1)));
			}
		}
	}
	return counts;
}

/** The first `most` entries that hold all words of a query, best first, and how many there are. */
export async function searchInParts(
	guide: Guide,
	query: string,
	most: number,
	fetch: Fetch,
): Promise<{ count: number; terms: string[]; shown: Shown[] }> {
	const asked = [...new Set(wordsOf(query))];
	const telling = asked.filter((word) => !guide.common.includes(word));
	const terms: string[] = [];
	let found: Map<number, number> | undefined;
	for (const word of telling.length > 0 ? telling : asked) {
		let term = word;
		let counts = await countsFor(guide, term, fetch);
		// A slip of the keyboard: the word without its end.
		while (counts.size === 0 && term.length > LEAST && term.length > word.length - SLIPS) {
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
