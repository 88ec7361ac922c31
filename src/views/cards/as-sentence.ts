import type { Words } from '../../words/words-in.ts';

/** A text with a full stop, unless it ends like a sentence already. */
export const asSentence = (say: Words, text: string): string =>
	/[.!?…؟۔。！？]$/u.test(text) ? text : say('text.sentence', { text });
