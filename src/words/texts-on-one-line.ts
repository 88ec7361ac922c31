import type { Texts } from './word-key.ts';

/**
 * The texts as they are said: a long text may stand on several lines of its file, and what breaks
 * its lines is one space.
 */
export const textsOnOneLine = (texts: Texts): Texts =>
	Object.fromEntries(
		Object.entries(texts).map(([key, text]) => [
			key,
			text.replace(/^\n\s*/, '').replace(/\s*\n\s*/g, ' '),
		]),
	) as Texts;
