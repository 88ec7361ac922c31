// The addresses of a built site, read from its files.
import { SECTIONS } from '../story/addresses.ts';

/**
 * Files whose addresses are not permanent:
 * - files with a hash in their names (assets, share pictures) and files for the host (`_headers`);
 * - the page for unknown addresses, and the parts of the sitemap;
 * - files that only our own pages read (the search index, the speculation rules);
 * - compressed copies;
 * - PDF files, because a machine without a browser does not make them.
 */
const NOT_PERMANENT =
	/^(_|og\/|404\.html$|sitemap-\d|search-index(\.json$|\/)|speculation-rules\.json$)|\.(pdf|br|gz)$/;
/** Lists, and the list pages of a long timeline, whose items are entries without a page. */
const LISTS = /^\/(timeline\/(in\/[^/]+\/)?|glossary\/|corrections\/)$/;
const idsIn = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

/**
 * The addresses of pages, files and permanent fragments, relative to the base path and sorted.
 * `files` are all files of the built site; `read` returns the text of one.
 */
export function builtAddresses(files: string[], read: (file: string) => string): string[] {
	return files
		.filter((file) => !NOT_PERMANENT.test(file))
		.flatMap((file) => {
			const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
			const sections = (SECTIONS as Record<string, string[]>)[address] ?? [];
			if (sections.length === 0 && !LISTS.test(address)) return [address];
			const html = read(file);
			const ids = new Set(idsIn(html, /\sid="([^"]*)"/g));
			const items = LISTS.test(address) ? idsIn(html, /<li id="([^"]*)"/g) : [];
			const fragments = [...sections.filter((id) => ids.has(id)), ...items];
			return [address, ...fragments.map((id) => `${address}#${id}`)];
		})
		.sort();
}
