// The addresses a built site answers at, from its files alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS } from '../story/addresses.ts';

/**
 * What is no address for ever: names with a hash in them (assets, share pictures), what the host reads (`_headers`), the answer to a wrong address,
 * parts of the sitemap, what only our own search page reads, compressed copies, and the PDF files, which a machine without a browser does not make.
 */
const NOT_FOR_EVER = /^(_|og\/|404\.html$|sitemap-\d|search-index\.json$)|\.(pdf|br|gz)$/;
/** Lists whose items are entries. */
const LISTS = ['/timeline/', '/glossary/', '/corrections/'];
const idsIn = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

/** Addresses of pages, files and lasting fragments in a built folder, relative to the site's base path and sorted. */
export function builtAddresses(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
	return files.filter((file) => !NOT_FOR_EVER.test(file)).flatMap((file) => {
		const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
		const sections = (SECTIONS as Record<string, string[]>)[address] ?? [];
		if (sections.length === 0 && !LISTS.includes(address)) return [address];
		const html = readFileSync(join(folder, file), 'utf8');
		const ids = new Set(idsIn(html, /\sid="([^"]*)"/g));
		const items = LISTS.includes(address) ? idsIn(html, /<li id="([^"]*)"/g) : [];
		return [address, ...[...sections.filter((id) => ids.has(id)), ...items].map((id) => `${address}#${id}`)];
	}).sort();
}
