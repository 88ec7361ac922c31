// The ledger of addresses: every address that was ever published. It only grows.
import type { Permalinks, RetiredEntry } from '../schema/permalinks.ts';
import { SECTIONS } from './addresses.ts';
import { type Key, keyFrom } from './entry.ts';

export type { Permalinks, RetiredEntry };

/** The collection of the entries in a list: entries without a page are fragments of one. */
const COLLECTION_OF_LIST: Record<string, string> = {
	timeline: 'events',
	glossary: 'terms',
	corrections: 'corrections',
};

/** The ledger of a story that has published nothing yet. */
export const emptyLedger = (): Permalinks => ({ addresses: {}, retired: {} });

/**
 * The entry that an address belongs to: the address of its page, card, oEmbed answer or status, or
 * its fragment in a list. Undefined for every other address.
 */
export function entryAt(address: string): Key | undefined {
	const [path = '', fragment = ''] = address.split('#');
	if ((SECTIONS as Record<string, string[]>)[path]?.includes(fragment)) return undefined;
	const [, list, id] =
		/^\/(timeline|glossary|corrections)\/(?:in\/[^/]+\/)?#(.+)$/.exec(address) ?? [];
	if (list && id) return keyFrom(COLLECTION_OF_LIST[list] ?? '', id);
	const [, collection = '', page = ''] =
		/^\/(?:(?:embed|oembed|status)\/)?([a-z]+)\/([^/.]+)(?:\/|\.json)$/.exec(address) ?? [];
	return keyFrom(collection, page);
}

/** The addresses in the ledger, grouped by the entry they belong to and sorted. */
export function addressesByEntry({ addresses }: Permalinks): Map<Key, string[]> {
	const found = new Map<Key, string[]>();
	for (const address of Object.keys(addresses).sort()) {
		const key = entryAt(address);
		if (key) found.set(key, [...(found.get(key) ?? []), address]);
	}
	return found;
}

/**
 * The names of the pages that were published directly in a folder: `2019-06` for the page
 * `/quotes/in/2019-06/` of the folder `/quotes/in/`.
 */
export const publishedPagesIn = ({ addresses }: Permalinks, folder: string): string[] =>
	Object.keys(addresses).flatMap((address) =>
		address.startsWith(folder) && /^[^/]+\/$/.test(address.slice(folder.length))
			? [address.slice(folder.length, -1)]
			: [],
	);

/** The fragments that were published in a page: `x` for `/timeline/#x`. */
export const publishedFragments = ({ addresses }: Permalinks, page: string): string[] =>
	Object.keys(addresses).flatMap((address) =>
		address.startsWith(`${page}#`) ? [address.slice(page.length + 1)] : [],
	);

/**
 * The entry at the end of a chain of merges, which may itself be retired. An entry that was not
 * merged is its own end. Undefined when the chain is a circle.
 */
export function finalSuccessor({ retired }: Permalinks, key: string): string | undefined {
	const seen = new Set<string>();
	let current = key;
	let next = retired[current]?.mergedInto;
	while (next !== undefined) {
		if (seen.has(current)) return undefined;
		seen.add(current);
		current = next;
		next = retired[current]?.mergedInto;
	}
	return current;
}

/**
 * The ledger with the addresses added. Addresses already in it keep the edition that
 * first published them.
 */
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

/** The command, as an editor types it, that records that an entry was merged or withdrawn. */
export function recordCommand(key: string, into?: string): string {
	const change = into ? `--merge ${key} --into ${into}` : `--withdraw ${key}`;
	return `npm run publish-addresses -- ${change} --reason "…"`;
}

const property = (name: string, value: unknown): string =>
	`${JSON.stringify(name)}: ${JSON.stringify(value)}`;

/** An object as JSON, sorted, with one property per line and its braces indented by one tab. */
function onePropertyPerLine(record: Record<string, unknown>): string {
	const names = Object.keys(record).sort();
	if (names.length === 0) return '{}';
	const lines = names.map((name) => `\t\t${property(name, record[name])}`);
	return `{\n${lines.join(',\n')}\n\t}`;
}

/** The text of `permalinks.json`: sorted, one address per line, so that diffs stay small. */
export const permalinksText = ({ addresses, retired }: Permalinks): string =>
	[
		'{',
		`\t"addresses": ${onePropertyPerLine(addresses)},`,
		`\t"gone": ${onePropertyPerLine(retired)}`,
		'}',
		'',
	].join('\n');

/** The fields of an edition, with one line for each thing that is listed under `name`. */
const editionText = (
	edition: Record<string, unknown>,
	name: string,
	listed: Record<string, unknown>,
): string =>
	[
		'{',
		...Object.entries(edition).map(([field, value]) => `\t${property(field, value)},`),
		`\t"${name}": ${onePropertyPerLine(listed)}`,
		'}',
		'',
	].join('\n');

/** The text of `editions/<n>.json`, with one entry per line. */
export const snapshotText = ({
	entries,
	...edition
}: {
	entries: Record<string, unknown>;
}): string => editionText(edition, 'entries', entries);

/** The text of `editions/cards/<n>.json`, with one card per line. */
export const pinnedCardsText = ({
	cards,
	...edition
}: {
	cards: Record<string, unknown>;
}): string => editionText(edition, 'cards', cards);
