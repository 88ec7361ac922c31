import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PinnedCards } from '../schema/pinned-cards.ts';
import type { Snapshot } from '../story/editions.ts';
import {
	type Permalinks,
	permalinksText,
	pinnedCardsText,
	snapshotText,
} from '../story/permalinks.ts';
import { readPublished } from './read-published.ts';

/**
 * Writes the ledger of addresses, which only grows: throws, and writes nothing, when it lacks an
 * address or a record of the file on disk.
 */
export function writePermalinks(folder: string, ledger: Permalinks): void {
	const before = readPublished(folder).permalinks;
	const missing = [
		...Object.keys(before.addresses).filter(
			(address) => ledger.addresses[address] !== before.addresses[address],
		),
		...Object.keys(before.retired).filter((key) => !ledger.retired[key]),
	];
	if (missing.length > 0)
		throw new Error(
			`The ledger of addresses only grows, so permalinks.json was not written. These would be lost or changed: ${missing.join(', ')}`,
		);
	writeFileSync(join(folder, 'permalinks.json'), permalinksText(ledger));
}

/** Writes the snapshot of an edition and returns its path. */
export function writeEdition(folder: string, edition: Snapshot): string {
	const file = join(folder, 'editions', `${edition.edition}.json`);
	mkdirSync(join(folder, 'editions'), { recursive: true });
	writeFileSync(file, snapshotText(edition));
	return file;
}

/** Writes the cards that an edition pins and returns the path of the file. */
export function writePinnedCards(folder: string, pinned: PinnedCards): string {
	const file = join(folder, 'editions', 'cards', `${pinned.edition}.json`);
	mkdirSync(join(folder, 'editions', 'cards'), { recursive: true });
	writeFileSync(file, pinnedCardsText(pinned));
	return file;
}
