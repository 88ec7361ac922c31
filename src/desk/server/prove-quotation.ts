import { renewReceipts } from '../../load/renew-receipts.ts';
import { faultInWords } from '../../story/fault-in-words.ts';
import type { Saved } from '../protocol.ts';
import type { Desk } from './desk.ts';

/** Compares a quotation with its source, writes its receipt, and says what was found. */
export function proveQuotation(desk: Desk, id: string): Pick<Saved, 'state' | 'faults'> {
	const compared = renewReceipts(
		desk.reader.read(),
		desk.folder,
		desk.snapshots.texts(),
		new Set([id]),
		desk.today(),
	);
	desk.changed();
	const found = compared.find(({ quote }) => quote.id === id);
	if (!found) return {};
	const faults = found.faults.map((fault) => {
		const { what, fix } = faultInWords(fault, found.source.id);
		return `${what}. ${fix}.`;
	});
	return { state: found.receipt.state, ...(faults.length > 0 ? { faults } : {}) };
}
