// The address of everything: a contract with readers who linked and newsrooms that embedded. Addresses are relative to the site's base path.
import type { CollectionName } from '../schema/collections.ts';
import { editionNumbers } from './editions.ts';
import type { AnyEntry } from './entry.ts';
import type { Story } from './graph.ts';

/** Collections whose entries have a page of their own. */
export const PAGED = [
	'topics',
	'parties',
	'people',
	'demands',
	'quotes',
	'differences',
	'sources',
] as const;
/** Collections whose entries have a card for other sites, and with it an oEmbed answer. The timeline has one too: `/embed/timeline/`. */
export const CARDED = ['topics', 'parties', 'demands', 'quotes', 'differences'] as const;
/** Pages that are there whatever the content. */
export const FIXED = [
	'/',
	'/demands/',
	'/quotes/',
	'/timeline/',
	'/differences/',
	'/sources/',
	'/glossary/',
	'/corrections/',
	'/changes/',
	'/summary/',
	'/about/',
	'/search/',
	'/embed/',
] as const;

/** Places in the fixed pages that are there whatever the content, for others to link to. */
export const SECTIONS: Partial<Record<(typeof FIXED)[number], string[]>> = {
	'/': ['short', 'who', 'words', 'differences', 'timeline', 'questions'],
	'/about/': ['method', 'quotations', 'counts', 'balance', 'licence', 'privacy'],
	'/corrections/': ['how'],
	'/summary/': ['short', 'parties', 'words', 'differences', 'days', 'unknown', 'sources'],
	'/search/': ['a-to-z'],
};

/** What has a card: an entry, or the timeline. */
export type Carded = `${(typeof CARDED)[number]}/${string}` | 'timeline';

/** Whether an entry’s key, or `timeline`, names something that has a card. */
export const isCarded = (key: string): key is Carded =>
	key === 'timeline' || CARDED.some((name) => key.startsWith(`${name}/`));
export const cardAddress = (of: Carded): string => `/embed/${of}/`;
export const oembedAddress = (of: Carded): string => `/oembed/${of}.json`;
/** Where an embedding newsroom asks whether an entry was corrected, merged or withdrawn. */
export const statusAddress = (entry: Pick<AnyEntry, 'collection' | 'id'>): string =>
	`/status/${entry.collection}/${entry.id}.json`;
/** The print edition, by size of paper; there only when the build found a browser. */
export const printAddress = { Letter: '/summary.pdf', A4: '/summary-a4.pdf' } as const;
export const editionAddress = (edition: number): string => `/edition/${edition}/`;

/** The files for machines. */
export const FOR_MACHINES = {
	story: '/data/story.json',
	columns: '/data/csv-metadata.json',
	atom: '/feed.xml',
	jsonFeed: '/feed.json',
	sitemap: '/sitemap-index.xml',
	robots: '/robots.txt',
	llms: '/llms.txt',
} as const;
export const tableAddress = (collection: CollectionName): string => `/data/${collection}.csv`;
/** The JSON Schema of a collection's fields, or of `story.json` as a whole. */
export const schemaAddress = (of: CollectionName | 'story-data'): string =>
	`/data/schema/${of}.json`;

/** Where an entry is shown: its page, or its fragment on the list that holds it. */
export function addressOf(entry: Pick<AnyEntry, 'collection' | 'id'>): string {
	if (entry.collection === 'story') return '/';
	if (entry.collection === 'events') return `/timeline/#${entry.id}`;
	if (entry.collection === 'terms') return `/glossary/#${entry.id}`;
	if (entry.collection === 'corrections') return `/corrections/#${entry.id}`;
	return `/${entry.collection}/${entry.id}/`;
}

/** Whether an address belongs to the site. Fragments are checked where they belong to entries. */
export function isAddress(story: Story, address: string): boolean {
	const [path = '', fragment] = address.split('#');
	if (fragment !== undefined) {
		if (path === '/timeline/') return story.events.has(fragment);
		if (path === '/glossary/') return story.terms.has(fragment);
		if (path === '/corrections/') return story.corrections.has(fragment);
		return false;
	}
	if ((FIXED as readonly string[]).includes(path)) return true;
	if (editionNumbers(story).some((edition) => path === editionAddress(edition))) return true;
	const [, collection, id, end] = path.split('/');
	return end === '' && PAGED.some((name) => name === collection && story[name].has(id ?? ''));
}
