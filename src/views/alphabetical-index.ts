// Every entry by its first letter, for readers without scripts. A short index is part of the
// search page; a long one has pages for each letter.

import type { AnyEntry, Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { paginate } from '../story/pagination.ts';
import { publishedPagesIn } from '../story/permalinks.ts';
import { sortKey } from '../story/sort-key.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { currentAddress } from './current-address.ts';
import type { EntryLink } from './entry-links.ts';
import { foreign } from './foreign.ts';
import { kindInWords } from './kind-in-words.ts';
import type { PageLink } from './list-page-links.ts';

type IndexEntry = EntryLink & { kind: string };

export interface Letter {
	/** A capital letter, `0–9` or `#`. */
	letter: string;
	/** Its fragment on the search page: the letter from A to Z, `digits`, `signs`, or `u5d0` for `א`. */
	id: string;
	entries: IndexEntry[];
}

/** Most entries of an index on the search page, and most on one page of a letter. */
const MAX_ON_SEARCH_PAGE = 350;
const MAX_ON_LETTER_PAGE = 180;

const FOLDER = '/search/in/';

function indexEntries(story: Story): IndexEntry[] {
	const say = wordsOf(story);
	const line = (entry: AnyEntry, title: string, kind: string): IndexEntry => ({
		title,
		address: currentAddress(story, entry),
		...foreign(entry),
		kind,
	});
	const sourceTitle = ({ data }: Entry<'sources'>) => data.headline ?? data.addressWords ?? '';
	return [
		...[...story.topics.values()].map((one) => line(one, one.data.question, say('noun.topics'))),
		...[...story.parties.values()].map((one) => line(one, one.data.name, say('noun.parties'))),
		...[...story.people.values()].map((one) => line(one, one.data.name, say('noun.people'))),
		...[...story.demands.values()].map((one) => line(one, one.data.title, kindInWords(story, one))),
		...[...story.quotes.values()].map((one) => line(one, one.data.title, say('noun.quotes'))),
		...[...story.differences.values()].map((one) =>
			line(one, one.data.question, say('noun.differences')),
		),
		...[...story.events.values()].map((one) => line(one, one.data.title, say('noun.events'))),
		...[...story.terms.values()].map((one) => line(one, one.data.name, say('noun.terms'))),
		...[...story.sources.values()].map((one) => ({
			...line(one, sourceTitle(one), say('noun.sourceBy', { publisher: one.data.publisher })),
			...foreign({ language: one.printedIn }),
		})),
	];
}

/** Letters that are two others where the language takes them for such: `Œuvre` stands under O in French. */
const JOINED: Readonly<Record<string, string>> = { Æ: 'AE', Œ: 'OE' };
/**
 * The letter an entry is listed under: without its accent, unless both together are a letter of the
 * language, as `Ñ` in Spanish; `0–9` for digits, `#` for anything else.
 */
function letterOf(title: string, isSame: (a: string, b: string) => boolean, language: string) {
	const capitals = title.normalize('NFKD').toLocaleUpperCase(language);
	const found = /[\p{L}\p{N}]/u.exec(capitals)?.[0] ?? '#';
	const parts = JOINED[found];
	const first = parts && isSame(found, parts) ? parts.charAt(0) : found;
	if (/\p{N}/u.test(first)) return '0–9';
	const [accented = first] =
		/\p{L}/u.exec(title.normalize('NFC'))?.[0].toLocaleUpperCase(language) ?? first;
	const isComposed = accented.normalize('NFD') !== accented;
	return isComposed && !isSame(accented, first) ? accented : first;
}

/** A name for addresses. Letters of other alphabets are named by their code points. */
function idOf(letter: string): string {
	if (letter === '0–9') return 'digits';
	if (letter === '#') return 'signs';
	return /^[A-Z]$/.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16)}`;
}

/** The letter of a name made by `idOf`, or the name itself with a capital. */
function letterOfId(id: string): string {
	const [, codePoint] = /^u([0-9a-f]{2,6})$/.exec(id) ?? [];
	if (codePoint) return String.fromCodePoint(Number.parseInt(codePoint, 16));
	return id.charAt(0).toUpperCase() + id.slice(1);
}

/** Every entry under its letter, in alphabetical order. */
export function alphabeticalIndex(story: Story): Letter[] {
	const { compare, language } = wordsOf(story);
	const { compare: compareLetters } = new Intl.Collator(language, { sensitivity: 'base' });
	const isSame = (a: string, b: string) => compareLetters(a, b) === 0;
	const sorted = indexEntries(story)
		.map((entry) => ({ entry, key: sortKey(entry.title, entry.language ?? language) }))
		.sort((a, b) => compare(a.key, b.key) || (a.entry.address < b.entry.address ? -1 : 1));
	const letters = new Map<string, IndexEntry[]>();
	for (const { entry, key } of sorted) {
		const letter = letterOf(key, isSame, language);
		const entries = letters.get(letter);
		if (entries) entries.push(entry);
		else letters.set(letter, [entry]);
	}
	return [...letters].map(([letter, entries]) => ({
		letter,
		id: idOf(letter),
		entries,
	}));
}

export interface LetterPage extends Letter {
	title: string;
	address: string;
}

function pagesOfLetter(say: Words, { letter, id, entries }: Letter): LetterPage[] {
	return paginate(id.toLowerCase(), entries, MAX_ON_LETTER_PAGE).map((part, i) => ({
		letter,
		id: part.id,
		entries: part.entries,
		title: i === 0 ? letter : say('list.part', { title: letter, part: i + 1 }),
		address: `${FOLDER}${part.id}/`,
	}));
}

/** A page that was published when the index was longer. It stays, empty, and leads to the index. */
function formerPage(say: Words, id: string): LetterPage {
	const [, letterId = id, part] = /^([^-]+)(?:-part-(\d+))?$/.exec(id) ?? [];
	const letter = letterOfId(letterId);
	return {
		letter: id,
		id,
		entries: [],
		title: part ? say('list.part', { title: letter, part: Number(part) }) : letter,
		address: `${FOLDER}${id}/`,
	};
}

/**
 * The pages of a long index, then those that were published and are not needed now. An index that
 * fits on the search page has only the latter.
 */
export const letterPages = memoisePerStory((story: Story): LetterPage[] => {
	const say = wordsOf(story);
	const letters = alphabeticalIndex(story);
	const count = letters.reduce((sum, { entries }) => sum + entries.length, 0);
	const pages =
		count <= MAX_ON_SEARCH_PAGE ? [] : letters.flatMap((letter) => pagesOfLetter(say, letter));
	const ids = new Set(pages.map(({ id }) => id));
	const formerIds = publishedPagesIn(story.permalinks, FOLDER).filter((id) => !ids.has(id));
	return [...pages, ...formerIds.map((id) => formerPage(say, id))];
});

/** Links to the pages of a long index; none when the index is part of the search page. */
export const letterLinks = (story: Story): PageLink[] =>
	letterPages(story)
		.filter(({ entries }) => entries.length > 0)
		.map(({ title, address, entries }) => ({ title, address, count: entries.length }));
