// Every entry by its first letter, for readers without scripts. A short index is part of the
// search page; a long one has pages for each letter.

import { addressOf } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { paginate } from '../story/pagination.ts';
import { publishedPagesIn } from '../story/permalinks.ts';
import { currentAddress } from './current-address.ts';
import type { EntryLink } from './entry-links.ts';
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
	const sourceTitle = ({ data }: Entry<'sources'>) => data.headline ?? data.addressWords ?? '';
	return [
		...[...story.topics.values()].map((topic) => ({
			title: topic.data.question,
			address: addressOf(topic),
			kind: 'Question',
		})),
		...[...story.parties.values()].map((party) => ({
			title: party.data.name,
			address: addressOf(party),
			kind: 'Party',
		})),
		...[...story.people.values()].map((person) => ({
			title: person.data.name,
			address: addressOf(person),
			kind: 'Person',
		})),
		...[...story.demands.values()].map((demand) => ({
			title: demand.data.title,
			address: addressOf(demand),
			kind: kindInWords(demand),
		})),
		...[...story.quotes.values()].map((quote) => ({
			title: quote.data.title,
			address: addressOf(quote),
			kind: 'Quotation',
		})),
		...[...story.differences.values()].map((difference) => ({
			title: difference.data.question,
			address: addressOf(difference),
			kind: 'Difference',
		})),
		...[...story.events.values()].map((event) => ({
			title: event.data.title,
			address: currentAddress(story, event),
			kind: 'Event',
		})),
		...[...story.terms.values()].map((term) => ({
			title: term.data.name,
			address: addressOf(term),
			kind: 'Term',
		})),
		...[...story.sources.values()].map((source) => ({
			title: sourceTitle(source),
			address: addressOf(source),
			kind: `Source, ${source.data.publisher}`,
		})),
	];
}

/**
 * The letter an entry is listed under: without accents; `0–9` for digits, `#` for anything else.
 */
function letterOf(title: string): string {
	const capitals = title.normalize('NFKD').toUpperCase();
	const first = /[\p{L}\p{N}]/u.exec(capitals)?.[0] ?? '#';
	return /\p{N}/u.test(first) ? '0–9' : first;
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
	const sorted = indexEntries(story).sort(
		(a, b) => a.title.localeCompare(b.title, 'en') || (a.address < b.address ? -1 : 1),
	);
	const letters = new Map<string, IndexEntry[]>();
	for (const entry of sorted) {
		const letter = letterOf(entry.title);
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

function pagesOfLetter({ letter, id, entries }: Letter): LetterPage[] {
	return paginate(id.toLowerCase(), entries, MAX_ON_LETTER_PAGE).map((part, i) => ({
		letter,
		id: part.id,
		entries: part.entries,
		title: i === 0 ? letter : `${letter}, part ${i + 1}`,
		address: `${FOLDER}${part.id}/`,
	}));
}

/** A page that was published when the index was longer. It stays, empty, and leads to the index. */
const formerPage = (id: string): LetterPage => ({
	letter: id,
	id,
	entries: [],
	title: id.replace(/^[^-]+/, letterOfId).replace('-part-', ', part '),
	address: `${FOLDER}${id}/`,
});

/**
 * The pages of a long index, then those that were published and are not needed now. An index that
 * fits on the search page has only the latter.
 */
export const letterPages = memoisePerStory((story: Story): LetterPage[] => {
	const letters = alphabeticalIndex(story);
	const count = letters.reduce((sum, { entries }) => sum + entries.length, 0);
	const pages = count <= MAX_ON_SEARCH_PAGE ? [] : letters.flatMap(pagesOfLetter);
	const ids = new Set(pages.map(({ id }) => id));
	const formerIds = publishedPagesIn(story.permalinks, FOLDER).filter((id) => !ids.has(id));
	return [...pages, ...formerIds.map(formerPage)];
});

/** Links to the pages of a long index; none when the index is part of the search page. */
export const letterLinks = (story: Story): PageLink[] =>
	letterPages(story)
		.filter(({ entries }) => entries.length > 0)
		.map(({ title, address, entries }) => ({ title, address, count: entries.length }));
