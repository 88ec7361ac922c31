import type { CollectionName } from '../schema/collections.ts';
import { dateOfQuote } from './date-of-quote.ts';
import { compareDates } from './dates.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { sortKey } from './sort-key.ts';

/** The order of collections that have no other. */
export const byId = (a: AnyEntry, b: AnyEntry) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type Orders = { [C in CollectionName]?: (a: Entry<C>, b: Entry<C>) => number };

/** The order in which lists show a collection; the others are sorted by id. */
export const ordersBy = (compareNames: Intl.Collator['compare'], language: string): Orders => ({
	topics: (a, b) => a.data.order - b.data.order || byId(a, b),
	differences: (a, b) => a.data.order - b.data.order || byId(a, b),
	demands: (a, b) =>
		a.data.order - b.data.order || compareDates(a.data.date, b.data.date) || byId(a, b),
	events: (a, b) => compareDates(a.data.date, b.data.date) || byId(a, b),
	quotes: (a, b) => compareDates(dateOfQuote(a.data), dateOfQuote(b.data)) || byId(a, b),
	sources: (a, b) => compareDates(a.data.date, b.data.date) || byId(a, b),
	terms: (a, b) =>
		compareNames(sortKey(a.data.name, language), sortKey(b.data.name, language)) || byId(a, b),
	corrections: (a, b) => compareDates(b.data.date, a.data.date) || byId(a, b),
});
