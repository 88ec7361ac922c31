// `npm run verify`: compares every quotation with the private text of its source, writes the results
// to receipts.json, and warns of what an editor should look at again. Mistakes elsewhere in the
// content stop no comparison; they are listed after it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import type { Receipt, Receipts } from '../schema/receipt.ts';
import type { Entry } from '../story/entry.ts';
import { faultInWords } from '../story/fault-in-words.ts';
import type { Fault } from '../story/provenance.ts';
import { comparableQuotations } from './comparable-quotations.ts';
import { compareQuotations } from './compare-quotations.ts';
import { contentFolder } from './content-folder.ts';
import { cutOffWarning } from './cut-off-warning.ts';
import { examineEntries } from './examine-entries.ts';
import { otherProblems } from './other-problems.ts';
import { readFolder } from './read-folder.ts';
import { RECEIPTS, readReceipts } from './read-receipts.ts';
import { receiptsText } from './receipts-text.ts';
import { reportFailure } from './report-failure.ts';
import { SourceTexts } from './source-texts.ts';
import { speakerWarning } from './speaker-warning.ts';

const folder = contentFolder();
const snapshots = process.env.SNAPSHOTS || '.snapshots';
const today = new Date().toISOString().slice(0, 10);

/** Prints the result for a quotation: a line with its state, then each fault with its remedy. */
function report(
	quote: Entry<'quotes'>,
	source: string,
	state: Receipt['state'],
	faults: Fault[],
	elsewhere: string[],
	isCompared: boolean,
) {
	const label = state === 'verified' && faults.length > 0 ? 'changed' : state;
	const noText = `no text of ${source} to compare with in ${snapshots}/`;
	const byReceipt = state === 'unchecked' ? `: ${noText}` : `, as its receipt says: ${noText}`;
	const why = isCompared || faults.length > 0 ? '' : byReceipt;
	console.log(`${label.padEnd(9)} ${quote.id}${why}`);
	for (const { what, fix } of faults.map((fault) => faultInWords(fault, source))) {
		// A text of several lines ends with the words of the source, which take no full stop of ours.
		const stop = what.includes('\n') ? '' : '.';
		console.log(`  ${folder}/${quote.file}\n    ${what}${stop}\n    ${fix}.`);
	}
	if (elsewhere.length > 0)
		console.log(
			`    The words stand in ${elsewhere.join(' and ')}: name that source, or, if it is the text of ${source}, rename the file to ${source}.txt.`,
		);
}

/** Prints something to look at again. A warning fails nothing. */
function warn({ file, what, fix }: Problem) {
	console.log(`  warning: ${folder}/${file}\n    ${what}.\n    ${fix}`);
}

try {
	const read = readFolder(folder);
	const { whole, problems } = examineEntries(read, folder, { receipts: 'ignored' });
	const { comparable, others } = comparableQuotations(read);
	// If any receipt was changed by hand, none is trusted, and every quotation is compared anew.
	const { receipts: stored, problems: receiptProblems } = readReceipts(folder);
	const previous: Receipts = receiptProblems.length > 0 ? new Map() : stored;
	const texts = new SourceTexts(snapshots);
	const receipts: Record<string, Receipt> = {};
	const compared = new Map<Entry<'sources'>, string>();
	const unread = new Map<string, string>();
	for (const one of compareQuotations(comparable, texts, previous, today)) {
		const { quote, source, text, receipt, faults } = one;
		if (one.unread) unread.set(source.id, one.unread);
		receipts[quote.id] = receipt;
		const isCompared = text !== undefined;
		const isMissing = !isCompared || receipt.state === 'absent';
		const elsewhere = isMissing ? texts.holding(quote.data.words, source.id) : [];
		report(quote, source.id, receipt.state, faults, elsewhere, isCompared);
		if (faults.length > 0) process.exitCode = 1;
		if (text === undefined) continue;
		compared.set(source, text);
		const warning = whole && speakerWarning(whole, quote, source, text, receipt);
		if (warning) warn(warning);
	}
	for (const [source, text] of compared) {
		const warning = cutOffWarning(source, text, texts.pathOf(source.id));
		if (warning) warn(warning);
	}
	for (const fault of unread.values()) console.log(`not compared ${fault}`);
	for (const [id, why] of others) {
		console.log(`not compared ${id}: ${why}.`);
		// The receipt of a quotation that cannot be read still guards its words.
		const receipt = previous.get(id);
		if (receipt) receipts[id] = receipt;
	}
	const sources = read.flatMap(({ entry }) => (entry?.collection === 'sources' ? [entry.id] : []));
	const strange = texts.strange(sources);
	if (strange.length > 0)
		console.log(
			`  warning: ${snapshots}/\n    files that are the text of no source: ${strange.join(', ')}.\n    A text is named <source id>.txt.`,
		);
	const counts = (['verified', 'altered', 'absent', 'unchecked'] as const).map((state) => {
		const count = comparable.filter(({ quote }) => receipts[quote.id]?.state === state).length;
		return `${count} ${state}`;
	});
	const left = others.size > 0 ? `, ${others.size} not compared` : '';
	const isUnchanged = comparable.length === 0 && (whole === undefined || others.size > 0);
	if (!isUnchanged) writeFileSync(join(folder, RECEIPTS), receiptsText(receipts));
	const written = isUnchanged
		? `Nothing was compared, and ${folder}/${RECEIPTS} was left as it was.`
		: `Written to ${folder}/${RECEIPTS}; commit it.`;
	console.log(
		`${comparable.length + others.size} quotations: ${counts.join(', ')}${left}. ${written}`,
	);
	if (unread.size > 0 || others.size > 0) process.exitCode = 1;
	const rest = otherProblems(problems, folder);
	if (rest) {
		console.error(rest);
		process.exitCode = 1;
	}
} catch (error) {
	reportFailure(error);
}
