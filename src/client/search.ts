// Search as the reader types. Nothing is fetched before the field is used. Without script the page
// hides the form, and the index from A to Z below it serves. A form that is sent before this script
// runs comes back with its words in the address.
import { searchTerms } from '../words/search-terms.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { type Guide, type Shown, searchInParts } from './search-in-parts.ts';
import { swapped } from './swapped.ts';

interface Found {
	count: number;
	shown: (Shown & { terms: string[] })[];
}

type Find = (query: string) => Promise<Found>;

/** The most results shown. In an index of parts each result may take a request of its own. */
const MOST = 30;
const MOST_OF_PARTS = 15;
/** Characters of text shown with a result. */
const EXCERPT = 160;

let index: Promise<Find> | undefined;

/** A search in an index that is one file. It tolerates small misspellings. */
async function inWhole(documents: (Shown & { id: number })[], language: string): Promise<Find> {
	const { default: Search } = await import('minisearch');
	const made = new Search<Shown & { id: number }>({
		fields: ['title', 'text'],
		storeFields: ['title', 'kind', 'address', 'text'],
		tokenize: (text) => searchTerms(text, language).map(({ term }) => term),
		processTerm: (term) => term,
		searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
	});
	made.addAll(documents);
	return async (query) => {
		// The library counts two letters in each other’s place as two slips and forgives short words one.
		const queries = searchTerms(query, language).map(({ term }) => ({
			combineWith: 'OR' as const,
			queries: [term, ...swapped(term)],
		}));
		const found = made.search({ combineWith: 'AND', queries });
		return { count: found.length, shown: found.slice(0, MOST) as unknown as Found['shown'] };
	};
}

/** A search in an index of parts. Each part is fetched once. */
function inParts(guide: Guide, address: string): Find {
	const parts = new Map<string, Promise<unknown>>();
	const part = (name: string) => {
		const known =
			parts.get(name) ??
			fetch(address.replace(/\.json$/, `/${name}.json`)).then((response) => response.json());
		parts.set(name, known);
		return known;
	};
	return async (query) => {
		const { count, terms, shown } = await searchInParts(guide, query, MOST_OF_PARTS, part);
		return { count, shown: shown.map((one) => ({ ...one, terms })) };
	};
}

async function load(address: string, language: string): Promise<Find> {
	const index = (await fetch(address).then((response) => response.json())) as
		| (Shown & { id: number })[]
		| Guide;
	return Array.isArray(index) ? inWhole(index, language) : inParts(index, address);
}

/** The part of a text around the last of the words found in it. */
function excerpt(text: string, terms: string[], language: string): string {
	const places = searchTerms(text, language);
	const at = Math.max(
		0,
		...terms.map((found) => places.find(({ term }) => term.startsWith(found))?.index ?? 0),
	);
	const start = at < EXCERPT / 2 ? 0 : text.indexOf(' ', at - EXCERPT / 2) + 1;
	const cut = text.slice(start, start + EXCERPT);
	return `${start > 0 ? '… ' : ''}${
		cut.length < text.length - start ? `${cut.replace(/ \S*$/, '')} …` : cut
	}`;
}

function row(found: Found['shown'][number], base: string, language: string): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = base.replace(/\/$/, '') + found.address;
	link.textContent = found.title;
	link.dir = 'auto';
	const kind = document.createElement('span');
	kind.className = 'kind';
	kind.textContent = ` ${found.kind}`;
	const text = document.createElement('p');
	text.textContent = excerpt(found.text, found.terms, language);
	item.append(link, kind, text);
	return item;
}

function inWords({ count, shown }: Found, query: string, say: PageWords['say']): string {
	if (count === 0) return say('none', { query });
	return count > shown.length
		? say('someShown', { count, shown: shown.length })
		: say('found', { count });
}

/** Starts the search form of the page, if it has one. */
export function startSearch(): void {
	const form = document.querySelector<HTMLFormElement>('form.search');
	const input = form?.querySelector('input');
	const results = document.getElementById('results');
	const count = document.getElementById('results-count');
	if (!form || !input || !results || !count) return;
	const { index: address = '', base = '/' } = form.dataset;
	const { language, say } = pageWords();

	const search = async () => {
		const query = input.value.trim();
		if (query === '') {
			results.replaceChildren();
			count.textContent = '';
			return;
		}
		try {
			index ??= load(address, language);
			const found = await (await index)(query);
			if (input.value.trim() !== query) return;
			results.replaceChildren(...found.shown.map((one) => row(one, base, language)));
			count.textContent = inWords(found, query, say);
		} catch {
			index = undefined;
			count.textContent = say('failed');
		}
	};
	input.addEventListener('input', search);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		search();
	});
	const asked = new URLSearchParams(location.search).get('q');
	if (asked) {
		input.value = asked;
		search();
	}
}
