import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { type Receipts, receiptFile } from '../schema/receipt.ts';
import { hashOfWords } from './hash.ts';

export const RECEIPTS = 'receipts.json';

/** The receipts beside the story; none when the file is missing. A file changed by hand is a problem: a receipt is worth what the comparison was. */
export function readReceipts(folder: string): { receipts: Receipts; problems: Problem[] } {
	const file = join(folder, RECEIPTS);
	const wrong = (what: string): Problem => ({
		file: RECEIPTS,
		line: 1,
		what,
		fix: 'The file is written by npm run verify, never by hand: take back the change and run it.',
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
				wrong(`“${issue.path.join('.')}” is not as the command writes it`),
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
				`the receipt of “${id}” was changed after it was made: its words and their hash do not fit`,
			),
		),
	};
}
