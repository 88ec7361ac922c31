// The address of everything: a contract with readers who linked and newsrooms that embedded. Addresses are relative to the site's base path.
import type { CollectionName } from '../schema/collections.ts';
import type { AnyEntry } from './entry.ts';

/** Collections whose entries have a page of their own. */
export const COLLECTIONS_WITH_PAGE = [
	'topics',
	'parties',
	'people',
	'demands',
	'quotes',
	'differences',
	'sources',
] as const;
/** Collections whose entries have a card for other sites, and with it an oEmbed answer. The timeline has one too: `/embed/timeline/`. */
export const COLLECTIONS_WITH_CARD = [
	'topics',
	'parties',
	'demands',
	'quotes',
	'differences',
] as const;
/** Pages that are there whatever the content. */
export const FIXED_PAGES = [
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
export const SECTIONS: Partial<Record<(typeof FIXED_PAGES)[number], string[]>> = {
	'/': ['short', 'who', 'words', 'differences', 'timeline', 'questions'],
	'/about/': ['method', 'quotations', 'counts', 'balance', 'licence', 'privacy'],
	'/corrections/': ['how'],
	'/summary/': ['short', 'parties', 'words', 'differences', 'days', 'unknown', 'sources'],
	'/search/': ['a-to-z'],
};

/** What has a card: an entry, or the timeline. */
export type CardKey = `${(typeof COLLECTIONS_WITH_CARD)[number]}/${string}` | 'timeline';

/** Whether an entry’s key, or `timeline`, names something that has a card. */
export const hasCard = (key: string): key is CardKey =>
	key === 'timeline' || COLLECTIONS_WITH_CARD.some((name) => key.startsWith(`${name}/`));
export const cardAddress = (of: CardKey): string => `/embed/${of}/`;
export const oembedAddress = (of: CardKey): string => `/oembed/${of}.json`;
/** Where an embedding newsroom asks whether an entry was corrected, merged or withdrawn. */
export const statusAddress = (entry: Pick<AnyEntry, 'collection' | 'id'>): string =>
	`/status/${entry.collection}/${entry.id}.json`;
/** The print edition, by size of paper; there only when the build found a browser. */
export const printAddress = { Letter: '/summary.pdf', A4: '/summary-a4.pdf' } as const;
export const editionAddress = (edition: number): string => `/edition/${edition}/`;

/** The files for machines. */
export const MACHINE_FILES = {
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
