import type { Words } from '../words/words-in.ts';
import type { QuoteView } from './quote.ts';

type Origin = Pick<QuoteView, 'isParaphrase' | 'medium' | 'mediumGiven' | 'said'>;

/** `The union, in a statement, 4 March 2024.`; where it is not given how it was said, without it. */
export function originInWords(
	say: Words,
	speakers: string,
	{ isParaphrase, medium, mediumGiven, said }: Origin,
): string {
	if (isParaphrase) return say('quote.originParaphrased', { speakers, medium, said });
	return mediumGiven
		? say('quote.origin', { speakers, medium, said })
		: say('quote.originNotGiven', { speakers, said });
}
