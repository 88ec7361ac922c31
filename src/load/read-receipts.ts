import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { type Receipts, receiptFile } from '../schema/receipt.ts';
import { hashOfWords } from './hash.ts';

export const RECEIPTS = 'receipts.json';

/**
 * Reads the receipts in a content folder; there are none when the file is missing. A receipt that
 * was changed by hand is a problem, because it no longer records a comparison.
 */
export function readReceipts(folder: string): { receipts: Receipts; problems: Problem[] } {
	const file = join(folder, RECEIPTS);
	const wrong = (what: string): Problem => ({
		file: RECEIPTS,
		line: 1,
		what,
		fix: 'The file is written by npm run verify, never by hand: undo the change and run the command.',
	});
	if (!existsSync(file)) return { receipts: new Map(), problems: [] };
	let raw: unknown;
	try {
		raw = JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		return {
			receipts: new Map(),
			problems: [wrong(`the receipts cannot be read: ${(error as Error).message}`)],
		};
	}
	const read = receiptFile.safeParse(raw);
	if (!read.success)
		return {
			receipts: new Map(),
			problems: read.error.issues.map((issue) =>
				wrong(`“${issue.path.join('.')}” does not have the form that the command writes`),
			),
		};
	const receipts: Receipts = new Map(Object.entries(read.data.quotations));
	const forged = [...receipts].filter(
		([, receipt]) => hashOfWords(receipt.words) !== receipt.wordsHash,
	);
	return {
		receipts,
		problems: forged.map(([id]) =>
			wrong(
				`the receipt of “${id}” was changed after it was made: its words do not match their hash`,
			),
		),
	};
}
