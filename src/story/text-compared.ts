import type { Receipt } from '../schema/receipt.ts';
import type { Entry } from './entry.ts';

/**
 * What the words of a quotation were compared with. Receipts of rule list 1 do not say, so the
 * source does. A receipt of the full text counts as one of a part while the source is read in part.
 */
export const textCompared = (
	{ data }: Entry<'sources'>,
	receipt: Receipt,
): NonNullable<Receipt['against']> =>
	data.read === 'in full' ? (receipt.against ?? 'full text') : 'partial copy';
