import { entryAt, type Permalinks, recordCommand } from '../story/permalinks.ts';

/** An address in a language that the story is or was translated into: `/es/topics/x/`. */
const LANGUAGE = /^\/([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\//;

const languageOf = (address: string): string | undefined => LANGUAGE.exec(address)?.[1];

/**
 * A sentence for each address in the ledger of published addresses that the site no longer has.
 * `built`: the addresses of the site that was built.
 */
export function lostAddresses(built: string[], { addresses, retired }: Permalinks): string[] {
	const there = new Set(built);
	const languages = new Set(built.map(languageOf));
	return Object.keys(addresses)
		.filter((address) => !there.has(address))
		.sort()
		.map((address) => {
			const key = entryAt(address);
			const language = languageOf(address);
			if (language && !languages.has(language))
				return `${address} (published first in edition ${addresses[address]}). The translation into “${language}” was published: put the folder translations/${language}/ back.`;
			const owner = key ? `of ${key}, ` : '';
			const remedy =
				key && !retired[key]
					? `Put the entry back, or run: ${recordCommand(key)}`
					: 'Something in the code no longer makes it: an address once published answers for ever.';
			return `${address} (${owner}published first in edition ${addresses[address]}). ${remedy}`;
		});
}
