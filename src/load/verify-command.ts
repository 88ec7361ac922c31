// `npm run verify`: compares every quotation with the private text of its source, writes the results
// to receipts.json, and warns of what an editor should look at again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import type { Receipt, Receipts } from '../schema/receipt.ts';
import type { Entry } from '../story/entry.ts';
import { faultInWords } from '../story/fault-in-words.ts';
import type { Fault } from '../story/provenance.ts';
import { checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { cutOffWarning } from './cut-off-warning.ts';
import { readFolder } from './read-folder.ts';
import { RECEIPTS, readReceipts } from './read-receipts.ts';
import { reportFailure } from './report-failure.ts';
import { speakerWarning } from './speaker-warning.ts';
import { verifyQuotation } from './verify-quotation.ts';

const ABOUT =
	'Written by npm run verify. Which quotations were compared with their source, and with what result. Not to be changed by hand.';

const folder = contentFolder();
const snapshots = process.env.SNAPSHOTS || '.snapshots';
const today = new Date().toISOString().slice(0, 10);

/**
 * The receipts as JSON with one field per line, so that changes are easy to read
 * in version control.
 */
function receiptsText(receipts: Record<string, Receipt>): string {
	const entries = Object.entries(receipts).map(([id, receipt]) => {
		const fields = Object.entries(receipt).map(
			([field, value]) => `\t\t\t${JSON.stringify(field)}: ${JSON.stringify(value)}`,
		);
		return `\t\t${JSON.stringify(id)}: {\n${fields.join(',\n')}\n\t\t}`;
	});
	return [
		'{',
		`\t"about": ${JSON.stringify(ABOUT)},`,
		'\t"quotations": {',
		entries.join(',\n'),
		'\t}',
		'}',
		'',
	].join('\n');
}

function snapshotOf(source: string): string | undefined {
	const file = join(snapshots, `${source}.txt`);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Prints the result for a quotation: a line with its state, then each fault with its remedy. */
function report(quote: Entry<'quotes'>, source: string, state: Receipt['state'], faults: Fault[]) {
	const label = state === 'verified' && faults.length > 0 ? 'changed' : state;
	const why = state === 'unchecked' ? `: no text of ${source} in ${snapshots}/` : '';
	console.log(`${label.padEnd(9)} ${quote.id}${why}`);
	for (const { what, fix } of faults.map((fault) => faultInWords(fault, source))) {
		// A text of several lines ends with the words of the source, which take no full stop of ours.
		const stop = what.includes('\n') ? '' : '.';
		console.log(`  ${folder}/${quote.file}\n    ${what}${stop}\n    ${fix}.`);
	}
}

/** Prints something to look at again. A warning fails nothing. */
function warn({ file, what, fix }: Problem) {
	console.log(`  warning: ${folder}/${file}\n    ${what}.\n    ${fix}`);
}

try {
	const story = checkEntries(readFolder(folder), folder, { receipts: 'ignored' });
	// If any receipt was changed by hand, none is trusted, and every quotation is compared anew.
	const { receipts: read, problems } = readReceipts(folder);
	const previous: Receipts = problems.length > 0 ? new Map() : read;
	const quotes = [...story.quotes.values()]
		.filter(({ data }) => data.attribution !== 'paraphrase')
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const receipts: Record<string, Receipt> = {};
	const compared = new Map<Entry<'sources'>, string>();
	for (const quote of quotes) {
		const source = story.sources.get(quote.data.source);
		if (!source) continue;
		const snapshot = snapshotOf(source.id);
		const { receipt, faults } = verifyQuotation(
			quote,
			source,
			quote.data.speakers.some((id) => story.people.has(id)),
			snapshot,
			previous.get(quote.id),
			today,
		);
		receipts[quote.id] = receipt;
		report(quote, source.id, receipt.state, faults);
		if (faults.length > 0) process.exitCode = 1;
		if (snapshot === undefined) continue;
		compared.set(source, snapshot);
		const warning = speakerWarning(story, quote, source, snapshot, receipt);
		if (warning) warn(warning);
	}
	for (const [source, snapshot] of compared) {
		const warning = cutOffWarning(source, snapshot, join(snapshots, `${source.id}.txt`));
		if (warning) warn(warning);
	}
	writeFileSync(join(folder, RECEIPTS), receiptsText(receipts));
	const counts = (['verified', 'altered', 'absent', 'unchecked'] as const).map((state) => {
		const count = Object.values(receipts).filter((one) => one.state === state).length;
		return `${count} ${state}`;
	});
	console.log(
		`${quotes.length} quotations: ${counts.join(', ')}. Written to ${folder}/${RECEIPTS}; commit it.`,
	);
} catch (error) {
	reportFailure(error);
}
