// Every address ever published, for ever: what the ledger means. It only grows.
import type { Permalinks, RetiredEntry } from '../schema/permalinks.ts';
import { SECTIONS } from './addresses.ts';
import { type Key, keyFrom } from './entry.ts';

export type { Permalinks, RetiredEntry };

/** The ledger of a story that has published nothing yet. */
export const emptyLedger = (): Permalinks => ({ addresses: {}, retired: {} });

/** The entry behind an address: its page, its card, its oEmbed answer, its status, or its place in a list. */
export function entryAt(address: string): Key | undefined {
	const [path = '', fragment = ''] = address.split('#');
	if ((SECTIONS as Record<string, string[]>)[path]?.includes(fragment)) return undefined;
	const [, list, id] =
		/^\/(timeline|glossary|corrections)\/(?:in\/[^/]+\/)?#(.+)$/.exec(address) ?? [];
	if (list && id)
		return keyFrom(
			{ timeline: 'events', glossary: 'terms', corrections: 'corrections' }[list] ?? '',
			id,
		);
	const [, collection = '', page = ''] =
		/^\/(?:(?:embed|oembed|status)\/)?([a-z]+)\/([^/.]+)(?:\/|\.json)$/.exec(address) ?? [];
	return keyFrom(collection, page);
}

/** The addresses of the ledger by the entry they belong to. */
export function addressesByEntry({ addresses }: Permalinks): Map<Key, string[]> {
	const found = new Map<Key, string[]>();
	for (const address of Object.keys(addresses).sort()) {
		const key = entryAt(address);
		if (key) found.set(key, [...(found.get(key) ?? []), address]);
	}
	return found;
}

/** The pages that were published in a folder: `2019-06` for `/quotes/in/2019-06/`. `folder`: `/quotes/in/`. */
export const publishedPagesIn = ({ addresses }: Permalinks, folder: string): string[] =>
	Object.keys(addresses).flatMap((address) =>
		address.startsWith(folder) && /^[^/]+\/$/.test(address.slice(folder.length))
			? [address.slice(folder.length, -1)]
			: [],
	);

/** The ids of the places that were published in a page: `x` for `/timeline/#x`. */
export const publishedFragments = ({ addresses }: Permalinks, page: string): string[] =>
	Object.keys(addresses).flatMap((address) =>
		address.startsWith(`${page}#`) ? [address.slice(page.length + 1)] : [],
	);

/** Where merged entries lead in the end: the last one of the chain, which may itself be gone. Undefined when the chain is a circle. */
export function finalSuccessor({ retired }: Permalinks, key: string): string | undefined {
	const seen = new Set<string>();
	let at = key;
	for (let next = retired[at]?.mergedInto; next !== undefined; next = retired[at]?.mergedInto) {
		if (seen.has(at)) return undefined;
		seen.add(at);
		at = next;
	}
	return at;
}

/** The ledger with more addresses in it. Those it has keep the edition that published them first. */
export function withAddresses(
	ledger: Permalinks,
	addresses: string[],
	edition: number,
): Permalinks {
	return {
		...ledger,
		addresses: {
			...Object.fromEntries(addresses.map((address) => [address, edition])),
			...ledger.addresses,
		},
	};
}

/** The command that records what became of an entry, as an editor types it. */
export const recordCommand = (key: string, into?: string): string =>
	`npm run publish-addresses -- ${into ? `--merge ${key} --into ${into}` : `--withdraw ${key}`} --reason "…"`;

function lines(record: Record<string, unknown>): string {
	const keys = Object.keys(record).sort();
	return keys.length === 0
		? '{}'
		: `{\n${keys.map((key) => `\t\t${JSON.stringify(key)}: ${JSON.stringify(record[key])}`).join(',\n')}\n\t}`;
}

/** The ledger as its file: sorted, one address a line, so that a difference is small. */
export const permalinksText = ({ addresses, retired }: Permalinks): string =>
	`{\n\t"addresses": ${lines(addresses)},\n\t"gone": ${lines(retired)}\n}\n`;
/** An edition as its file, one entry a line. */
export const snapshotText = ({
	entries,
	...edition
}: {
	entries: Record<string, unknown>;
}): string =>
	`{\n${Object.entries(edition)
		.map(([name, value]) => `\t${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
		.join('')}\t"entries": ${lines(entries)}\n}\n`;
