// The pages of a built site, and one of every kind.
import { readdirSync } from 'node:fs';
import { type Site, sites } from '../sites.ts';

/** Addresses of all pages of a built site, relative to its root: `quotes/x/`. */
export function pagesOf(site: Site): string[] {
	return readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
		.sort();
}

/** One page of every kind: the first of each folder, and all pages that stand alone. */
export function kindsOf(site: Site): string[] {
	const seen = new Set<string>();
	return pagesOf(site).filter((page) => {
		const [folder = '', id] = page.split('/');
		const kind = id ? `${folder}/*` : folder;
		if (seen.has(kind)) return false;
		seen.add(kind);
		return true;
	});
}

export const at = (page: string, site: Site = sites.root): string => site.url + page;
