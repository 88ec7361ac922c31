// The pages and cards of a built site, and one of every kind.
import { readdirSync } from 'node:fs';
import { type Site, sites } from '../sites.ts';

/**
 * Addresses of all pages of a built site, relative to its root (`quotes/x/`). Cards are not among
 * them.
 */
export function pagesOf(site: Pick<Site, 'outDir'>): string[] {
	return readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
		.filter((page) => !CARD.test(page))
		.sort();
}

/** Addresses of cards, in any language, which stand in frames on other sites. */
const CARD = /^([a-z]{2}\/)?embed\/.+/;

/** Addresses of all cards of a built site, relative to its root (`embed/quotes/x/`). */
export const cardsOf = (site: Pick<Site, 'outDir'>): string[] =>
	readdirSync(`${site.outDir}/embed`, { recursive: true, encoding: 'utf8' })
		.map((file) => `embed/${file.replaceAll('\\', '/')}`)
		.filter((file) => /.\/.+\/index\.html$/.test(file))
		.map((file) => file.replace(/index\.html$/, ''))
		.sort();

/** The first card of every kind. */
export const cardKindsOf = (site: Site): string[] =>
	cardsOf(site).filter(
		(card, i, all) => all.findIndex((one) => one.split('/')[1] === card.split('/')[1]) === i,
	);

/** One page of every kind: the first of each folder, and every page that is not in a folder. */
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

/** The full address of a page of a site that is being served. */
export const at = (page: string, site: Site = sites.root): string => site.url + page;

/** With EVERY_PAGE=1, samples are whole. */
const isWhole = process.env.EVERY_PAGE === '1';

/**
 * Pages of one kind differ in words alone: one of every kind, and of the others one in six, of a
 * translation one in 24.
 */
export function sampleOf(site: Site): string[] {
	const kinds = new Set(kindsOf(site));
	const oneIn = (page: string) => (/^[a-z]{2}\//.test(page) ? 24 : 6);
	return pagesOf(site).filter((page, i) => isWhole || kinds.has(page) || i % oneIn(page) === 0);
}
