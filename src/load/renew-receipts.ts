import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Receipt } from '../schema/receipt.ts';
import { comparableQuotations } from './comparable-quotations.ts';
import { type Compared, compareQuotations } from './compare-quotations.ts';
import type { ReadEntry } from './read-entry.ts';
import { RECEIPTS, readReceipts } from './read-receipts.ts';
import { receiptsText } from './receipts-text.ts';
import type { SourceTexts } from './source-texts.ts';

/**
 * Compares the quotations with these ids, and those that have no receipt yet, and writes their
 * receipts beside the story as `npm run verify` does; the receipts of others stay. If any receipt was
 * changed by hand, none is trusted, and every quotation is compared. Returns what was compared.
 */
export function renewReceipts(
	read: ReadEntry[],
	folder: string,
	texts: SourceTexts,
	ids: ReadonlySet<string>,
	today: string,
): Compared[] {
	const { receipts: stored, problems } = readReceipts(folder);
	const previous = problems.length > 0 ? new Map<string, Receipt>() : stored;
	const { comparable, others } = comparableQuotations(read);
	const chosen = comparable.filter(({ quote }) => ids.has(quote.id) || !previous.has(quote.id));
	const compared = compareQuotations(chosen, texts, previous, today);
	const known = new Set([...comparable.map(({ quote }) => quote.id), ...others.keys()]);
	const receipts = Object.fromEntries([
		...[...previous].filter(([id]) => known.has(id)),
		...compared.map(({ quote, receipt }): [string, Receipt] => [quote.id, receipt]),
	]);
	writeFileSync(join(folder, RECEIPTS), receiptsText(receipts));
	return compared;
}
