import type { Words } from '../../words/words-in.ts';

/** A text with a full stop, unless it ends like a sentence already or has been cut. */
export const asSentence = (say: Words, text: string): string =>
	text.endsWith('…') ? text : say.sentence(text);
