import type { Entry } from './entry.ts';

/** The date of a quotation: when it was said, or else when it was printed. */
export const dateOfQuote = ({ saidOn, printedOn }: Entry<'quotes'>['data']): string =>
	saidOn === 'unknown' ? (printedOn ?? 'unknown') : saidOn;
