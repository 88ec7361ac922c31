// `npm run verify`: compares every quotation with the private text of its source and writes what it found to receipts.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Receipt, Receipts } from '../schema/receipt.ts';
import { faultInWords } from '../story/fault-in-words.ts';
import { ContentError, checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { readFolder } from './read-folder.ts';
import { RECEIPTS, readReceipts } from './read-receipts.ts';
import { verifyQuotation } from './verify-quotation.ts';

const ABOUT =
	'Written by npm run verify. Which quotations were compared with their source, and with what result. Not to be changed by hand.';

const folder = contentFolder();
const snapshots = process.env.SNAPSHOTS || '.snapshots';
const today = new Date().toISOString().slice(0, 10);

/** One field a line, so that a change can be read in version control. */
function asText(receipts: Record<string, Receipt>): string {
	const each = Object.entries(receipts).map(
		([id, receipt]) =>
			`\t\t${JSON.stringify(id)}: {\n${Object.entries(receipt)
				.map(([field, value]) => `\t\t\t${JSON.stringify(field)}: ${JSON.stringify(value)}`)
				.join(',\n')}\n\t\t}`,
	);
	return `{\n\t"about": ${JSON.stringify(ABOUT)},\n\t"quotations": {\n${each.join(',\n')}\n\t}\n}\n`;
}

function snapshotOf(source: string): string | undefined {
	const file = join(snapshots, `${source}.txt`);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

try {
	const story = checkEntries(readFolder(folder), folder, { receipts: 'ignored' });
	// Receipts that were changed by hand are worth nothing: everything is compared again.
	const { receipts: before, problems } = readReceipts(folder);
	const kept: Receipts = problems.length > 0 ? new Map() : before;
	const quotes = [...story.quotes.values()]
		.filter(({ data }) => data.attribution !== 'paraphrase')
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const receipts: Record<string, Receipt> = {};
	let sound = true;
	for (const quote of quotes) {
		const source = story.sources.get(quote.data.source);
		if (!source) continue;
		const { receipt, faults } = verifyQuotation(
			quote,
			source,
			quote.data.speakers.some((id) => story.people.has(id)),
			snapshotOf(source.id),
			kept.get(quote.id),
			today,
		);
		receipts[quote.id] = receipt;
		if (faults.length > 0) sound = false;
		console.log(
			`${(receipt.state === 'verified' && faults.length > 0 ? 'changed' : receipt.state).padEnd(9)} ${quote.id}${receipt.state === 'unchecked' ? `: no text of ${source.id} in ${snapshots}/` : ''}`,
		);
		for (const { what, fix } of faults.map((fault) => faultInWords(fault, source.id)))
			console.log(
				`  ${folder}/${quote.file}\n    ${what}${what.includes('\n') ? '' : '.'}\n    ${fix}.`,
			);
	}
	writeFileSync(join(folder, RECEIPTS), asText(receipts));
	const count = (state: Receipt['state']) =>
		Object.values(receipts).filter((one) => one.state === state).length;
	console.log(
		`${quotes.length} quotations: ${count('verified')} verified, ${count('altered')} altered, ${count('absent')} absent, ${count('unchecked')} unchecked. Written to ${folder}/${RECEIPTS}; commit it.`,
	);
	if (!sound) process.exitCode = 1;
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
