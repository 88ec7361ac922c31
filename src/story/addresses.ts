// Every address of the site, relative to its base path. They are a contract: readers have linked to
// them and newsrooms have embedded them.
import type { CollectionName } from '../schema/collections.ts';
import type { AnyEntry } from './entry.ts';

/** Collections whose entries each have a page. */
export const COLLECTIONS_WITH_PAGE = [
	'topics',
	'parties',
	'people',
	'demands',
	'quotes',
	'differences',
	'sources',
	'figures',
] as const;
/** Pages that exist whatever the content. */
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
	'/newsrooms/',
] as const;

/**
 * Ids of sections in the fixed pages that exist whatever the content, so that others can
 * link to them.
 */
export const SECTIONS: Partial<Record<(typeof FIXED_PAGES)[number], string[]>> = {
	'/': ['short', 'who', 'words', 'differences', 'timeline', 'questions'],
	'/about/': ['method', 'quotations', 'counts', 'balance', 'licence', 'privacy'],
	'/corrections/': ['how'],
	'/summary/': ['short', 'parties', 'words', 'differences', 'days', 'unknown', 'sources'],
	'/search/': ['a-to-z'],
};

/** What has a card: an entry, `quotes/q-example`, the timeline, or the story as a whole. */
export type CardKey = `${CollectionName}/${string}` | 'timeline' | 'story';

/** The card of an entry as an edition left it: `quotes/q-example/4`. */
export type PinnedKey = `${CollectionName}/${string}/${number}`;

export const cardAddress = (of: CardKey | PinnedKey): string => `/embed/${of}/`;
export const oembedAddress = (of: CardKey | PinnedKey): string => `/oembed/${of}.json`;
/** Where a newsroom that embeds an entry asks whether it was corrected, merged or withdrawn. */
export const statusAddress = (entry: Pick<AnyEntry, 'collection' | 'id'>): string =>
	`/status/${entry.collection}/${entry.id}.json`;
/** The print edition by paper size. Its files exist only when the build found a browser. */
export const printAddress = { Letter: '/summary.pdf', A4: '/summary-a4.pdf' } as const;
/** An image of a figure. `name` holds a hash of the file, so it is not for ever. */
export const imageAddress = (name: string): string => `/img/${name}`;
export const editionAddress = (edition: number): string => `/edition/${edition}/`;
/**
 * What an edition changed, when that does not fit on `/changes/`: `2`, or a part of it, `2/quotes-3`.
 * Not for ever, because the current edition may still change.
 */
export const changesAddress = (page: string): string => `/changes/${page}/`;

/** The files for machines. */
export const MACHINE_FILES = {
	story: '/data/story.json',
	columns: '/data/csv-metadata.json',
	sitemap: '/sitemap-index.xml',
	robots: '/robots.txt',
	llms: '/llms.txt',
	licences: '/licenses.txt',
	receipt: '/receipt.json',
} as const;
/** The feeds of editions and corrections. Pages name them, and so do headers and `/llms.txt`. */
export const FEEDS = {
	atom: { name: 'Atom', address: '/feed.xml', type: 'application/atom+xml' },
	jsonFeed: { name: 'JSON Feed', address: '/feed.json', type: 'application/feed+json' },
} as const;
/** What became of an entry with a card: for newsrooms that embed it. */
export const entryFeedAddress = (key: string): string => `/feeds/${key}.xml`;
/** The same of all cards of a collection. */
export const collectionFeedAddress = (collection: CollectionName): string =>
	`/feeds/${collection}.xml`;
export const tableAddress = (collection: CollectionName): string => `/data/${collection}.csv`;
/** The JSON Schema of a collection's fields, or of `story.json` as a whole. */
export const schemaAddress = (of: CollectionName | 'story-data'): string =>
	`/data/schema/${of}.json`;

const SHARED =
	/^\/(licenses\.txt|receipt\.json|robots\.txt|sitemap-index\.xml|speculation-rules\.json|img\/.+|favicon\.svg|apple-touch-icon\.png|data\/schema\/.+)$/;

/** Whether an address is the same in all languages of a story. The others have one in each. */
export const isShared = (address: string): boolean => SHARED.test(address);

/** Where an entry is shown: its own page, or a fragment of the list that contains it. */
export function addressOf(entry: Pick<AnyEntry, 'collection' | 'id'>): string {
	if (entry.collection === 'story') return '/';
	if (entry.collection === 'events') return `/timeline/#${entry.id}`;
	if (entry.collection === 'terms') return `/glossary/#${entry.id}`;
	if (entry.collection === 'corrections') return `/corrections/#${entry.id}`;
	return `/${entry.collection}/${entry.id}/`;
}
