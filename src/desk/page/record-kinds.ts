import type { CollectionName } from '../../schema/collections.ts';

/** What selected words can be recorded as, each with the letter that does so. */
export const KINDS = [
	{ kind: 'quotation', key: 'q', collection: 'quotes' },
	{ kind: 'demand', key: 'd', collection: 'demands' },
	{ kind: 'offer', key: 'o', collection: 'demands' },
	{ kind: 'event', key: 'e', collection: 'events' },
	{ kind: 'person', key: 'p', collection: 'people' },
	{ kind: 'party', key: 'r', collection: 'parties' },
	{ kind: 'account', key: 'a', collection: 'differences' },
	{ kind: 'topic', key: 'u', collection: 'topics' },
	{ kind: 'term', key: 't', collection: 'terms' },
] as const satisfies { kind: string; key: string; collection: CollectionName }[];

export type Kind = (typeof KINDS)[number]['kind'];
