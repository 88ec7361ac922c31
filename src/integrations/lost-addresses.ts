import { entryAt, type Permalinks, recordCommand } from '../story/permalinks.ts';

/**
 * A sentence for each address in the ledger of published addresses that the site no longer has.
 * `built`: the addresses of the site that was built.
 */
export function lostAddresses(built: string[], { addresses, retired }: Permalinks): string[] {
	const there = new Set(built);
	return Object.keys(addresses)
		.filter((address) => !there.has(address))
		.sort()
		.map((address) => {
			const key = entryAt(address);
			const owner = key ? `of ${key}, ` : '';
			const remedy =
				key && !retired[key]
					? `Put the entry back, or run: ${recordCommand(key)}`
					: 'Something in the code no longer makes it: an address once published answers for ever.';
			return `${address} (${owner}published first in edition ${addresses[address]}). ${remedy}`;
		});
}
