import { numberInWords } from './number-in-words.ts';

/** A figure with its unit: `4,000 people`. */
export const amountInWords = (
	{ value, unit }: { value: number; unit: string },
	language: string,
): string => `${numberInWords(value, language)} ${unit}`;
