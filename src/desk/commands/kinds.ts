import type { CollectionName } from '../../schema/collections.ts';
import { DEMAND_KINDS } from '../../schema/demand.ts';
import { FIGURE_KINDS } from '../../schema/figure.ts';

/** What `npm run new` makes: a name, its collection, and fields that the name itself gives. */
export const KINDS: Record<
	string,
	{ collection: CollectionName; fields?: Record<string, string> }
> = {
	story: { collection: 'story' },
	source: { collection: 'sources' },
	quote: { collection: 'quotes' },
	quotation: { collection: 'quotes' },
	person: { collection: 'people' },
	party: { collection: 'parties' },
	...Object.fromEntries(
		DEMAND_KINDS.map((kind) => [kind, { collection: 'demands' as const, fields: { kind } }]),
	),
	event: { collection: 'events' },
	difference: { collection: 'differences' },
	topic: { collection: 'topics' },
	figure: { collection: 'figures' },
	...Object.fromEntries(
		FIGURE_KINDS.map((kind) => [kind, { collection: 'figures' as const, fields: { kind } }]),
	),
	term: { collection: 'terms' },
	correction: { collection: 'corrections' },
};
