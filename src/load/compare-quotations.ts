import type { Receipt, Receipts } from '../schema/receipt.ts';
import type { Fault } from '../story/provenance.ts';
import type { Comparable } from './comparable-quotations.ts';
import type { SourceTexts } from './source-texts.ts';
import { verifyQuotation } from './verify-quotation.ts';

export interface Compared extends Comparable {
	/** The text of the source, when it was at hand. */
	text?: string;
	/** Why the text could not be read. */
	unread?: string;
	receipt: Receipt;
	faults: Fault[];
}

/**
 * Compares quotations with the texts of their sources. `previous` are the receipts so far; `today`
 * is the day of new ones.
 */
export const compareQuotations = (
	comparable: Comparable[],
	texts: SourceTexts,
	previous: Receipts,
	today: string,
): Compared[] =>
	comparable.map((one) => {
		const { quote, source, byPerson } = one;
		const { text, fault } = texts.of(source.id);
		const before = previous.get(quote.id);
		return {
			...one,
			...(text === undefined ? {} : { text }),
			...(fault === undefined ? {} : { unread: fault }),
			...verifyQuotation(quote, source, byPerson, text, before, today),
		};
	});
