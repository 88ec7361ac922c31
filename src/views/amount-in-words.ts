import type { Words } from '../words/words-in.ts';
import { unitInWords } from './unit-in-words.ts';

/** A figure with its unit: `4,000 people`, `40 dollars a night`. */
export const amountInWords = (
	say: Words,
	amount: { value: number; unit: string; period?: string | undefined },
): string =>
	say('amount.withUnit', { figure: say.number(amount.value), unit: unitInWords(say, amount) });
