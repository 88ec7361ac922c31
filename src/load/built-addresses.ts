// The addresses a built site answers at, from its files alone.
import { SECTIONS } from '../story/addresses.ts';

/**
 * What is no address for ever: names with a hash in them (assets, share pictures), what the host reads (`_headers`), the answer to a wrong address,
 * parts of the sitemap, what only our own pages read (the index of the search, the rules for the next page), compressed copies, and the PDF files, which a machine without a browser does not make.
 */
const NOT_FOR_EVER =
	/^(_|og\/|404\.html$|sitemap-\d|search-index(\.json$|\/)|speculation-rules\.json$)|\.(pdf|br|gz)$/;
/** Lists, and parts of a long one, whose items are entries. */
const LISTS = /^\/(timeline\/(in\/[^/]+\/)?|glossary\/|corrections\/)$/;
const idsIn = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

/** Addresses of pages, files and lasting fragments, relative to the site's base path and sorted. `files`: every file of the built site; `read`: the text of one. */
export function builtAddresses(files: string[], read: (file: string) => string): string[] {
	return files
		.filter((file) => !NOT_FOR_EVER.test(file))
		.flatMap((file) => {
			const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
			const sections = (SECTIONS as Record<string, string[]>)[address] ?? [];
			if (sections.length === 0 && !LISTS.test(address)) return [address];
			const html = read(file);
			const ids = new Set(idsIn(html, /\sid="([^"]*)"/g));
			const items = LISTS.test(address) ? idsIn(html, /<li id="([^"]*)"/g) : [];
			return [
				address,
				...[...sections.filter((id) => ids.has(id)), ...items].map((id) => `${address}#${id}`),
			];
		})
		.sort();
}
