import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { type Receipts, receiptFile } from '../schema/receipt.ts';
import { hashOfWords } from './hash.ts';
import { readCommandFile } from './read-command-file.ts';

export const RECEIPTS = 'receipts.json';

/**
 * Reads the receipts in a content folder; there are none when the file is missing. A receipt that
 * was changed by hand is a problem, because it no longer records a comparison.
 */
export function readReceipts(folder: string): { receipts: Receipts; problems: Problem[] } {
	if (!existsSync(join(folder, RECEIPTS))) return { receipts: new Map(), problems: [] };
	const problems: Problem[] = [];
	const data = readCommandFile(folder, RECEIPTS, receiptFile, 'npm run verify', problems);
	const receipts: Receipts = new Map(Object.entries(data?.quotations ?? {}));
	for (const [id, receipt] of receipts)
		if (hashOfWords(receipt.words) !== receipt.wordsHash)
			problems.push({
				file: RECEIPTS,
				path: ['quotations', id],
				what: `the receipt of “${id}” was changed after it was made: its words do not match their hash`,
				fix: 'The file is written by npm run verify, never by hand: undo the change and run the command.',
			});
	return { receipts, problems };
}
