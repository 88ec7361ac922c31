import type { Receipts } from '../../schema/receipt.ts';
import type { WatchRecords } from '../../schema/watch.ts';
import type { Entry } from '../../story/entry.ts';
import type { PoliteReader } from './polite-reader.ts';
import { type Sighting, watchSource } from './watch-source.ts';

/** Hosts that are read at the same time. */
const HOSTS_AT_ONCE = 8;

export interface ToWatch {
	sources: Entry<'sources'>[];
	quotes: Entry<'quotes'>[];
	receipts: Receipts;
	before: WatchRecords;
}

/**
 * Reads all sources that have an address, host by host. `tell` hears of each as it is read. Returns
 * them in the order of their ids.
 */
export async function watchSources(
	{ sources, quotes, receipts, before }: ToWatch,
	reader: PoliteReader,
	today: string,
	tell: (one: Sighting) => void,
): Promise<Sighting[]> {
	const byHost = Map.groupBy(
		sources.filter(({ data }) => data.url !== undefined),
		({ data }) => new URL(data.url as string).host,
	);
	const hosts = [...byHost.values()];
	const seen: Sighting[] = [];
	async function work(): Promise<void> {
		for (let host = hosts.shift(); host; host = hosts.shift())
			for (const source of host) {
				// The words of a paraphrase are not in the source.
				const own = quotes.filter(
					({ data }) => data.source === source.id && data.attribution !== 'paraphrase',
				);
				const given = { source, quotes: own, receipts, before: before.get(source.id) };
				const one = await watchSource(given, reader, today);
				seen.push(one);
				tell(one);
			}
	}
	await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
	return seen.sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
}
