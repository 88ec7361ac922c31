// Search as somebody types. Nothing is fetched before the field is used; without script the page hides the form and the A–Z below it serves. A form sent before this runs comes back with its words in the address.
import type MiniSearch from 'minisearch';

interface Found {
	id: number;
	title: string;
	kind: string;
	address: string;
	text: string;
}

/** Most results shown; more would not be read. */
const MOST = 30;
/** Characters of the text shown with a result. */
const EXCERPT = 160;

let index: Promise<MiniSearch<Found>> | undefined;

async function load(address: string): Promise<MiniSearch<Found>> {
	const [{ default: Search }, documents] = await Promise.all([import('minisearch'), fetch(address).then((response) => response.json() as Promise<Found[]>)]);
	const made = new Search<Found>({ fields: ['title', 'text'], storeFields: ['title', 'kind', 'address', 'text'], searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' } });
	made.addAll(documents);
	return made;
}

function excerpt(text: string, terms: string[]): string {
	const at = Math.max(0, ...terms.map((term) => text.toLowerCase().indexOf(term)));
	const start = at < EXCERPT / 2 ? 0 : text.indexOf(' ', at - EXCERPT / 2) + 1;
	const cut = text.slice(start, start + EXCERPT);
	return `${start > 0 ? '… ' : ''}${cut.length < text.length - start ? `${cut.slice(0, cut.lastIndexOf(' '))} …` : cut}`;
}

function row(found: Found & { terms: string[] }, base: string): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = base.replace(/\/$/, '') + found.address;
	link.textContent = found.title;
	const kind = document.createElement('span');
	kind.className = 'kind';
	kind.textContent = ` ${found.kind}`;
	const text = document.createElement('p');
	text.textContent = excerpt(found.text, found.terms);
	item.append(link, kind, text);
	return item;
}

/** Starts the search form of the page. Does nothing where there is none. */
export function startSearch(): void {
	const form = document.querySelector<HTMLFormElement>('form.search');
	const input = form?.querySelector('input');
	const results = document.getElementById('results');
	const count = document.getElementById('results-count');
	if (!form || !input || !results || !count) return;
	const { index: address = '', base = '/' } = form.dataset;

	const search = async () => {
		const query = input.value.trim();
		if (query === '') {
			results.replaceChildren();
			count.textContent = '';
			return;
		}
		try {
			index ??= load(address);
			const found = (await index).search(query);
			if (input.value.trim() !== query) return;
			results.replaceChildren(...found.slice(0, MOST).map((one) => row(one as unknown as Found & { terms: string[] }, base)));
			count.textContent = found.length === 0 ? `Nothing found for ${query}.` : `${found.length} found${found.length > MOST ? `, the first ${MOST} shown` : ''}.`;
		} catch {
			index = undefined;
			count.textContent = 'Search could not be loaded. Everything is listed from A to Z below.';
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
