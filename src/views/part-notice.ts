import type { Words } from '../words/words-in.ts';
import type { QuoteView } from './quote.ts';

/**
 * That the words shown are not all of a quotation, in a sentence; undefined when they are.
 */
export function partNotice(
	{ excerpt, shortened }: Pick<QuoteView, 'excerpt' | 'shortened'>,
	say: Words,
): string | undefined {
	if (excerpt) return say('text.sentence', { text: excerpt });
	return shortened ? say('quote.inPart') : undefined;
}
