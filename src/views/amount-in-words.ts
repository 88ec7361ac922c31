import type { Words } from '../words/words-in.ts';

/** A figure with its unit: `4,000 people`. */
export const amountInWords = (
	say: Words,
	{ value, unit }: { value: number; unit: string },
): string => say('amount.withUnit', { figure: say.number(value), unit });
