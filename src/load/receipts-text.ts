import type { Receipt } from '../schema/receipt.ts';

const ABOUT =
	'Written by npm run verify. Which quotations were compared with their source, and with what result. Not to be changed by hand.';

/**
 * The receipts as JSON, sorted by id, with one field per line, so that changes are easy to read in
 * version control.
 */
export function receiptsText(receipts: Record<string, Receipt>): string {
	const sorted = Object.entries(receipts).sort(([a], [b]) => (a < b ? -1 : 1));
	const entries = sorted.map(([id, receipt]) => {
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
