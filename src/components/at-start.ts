import type { Words } from '../words/words-in.ts';

/** The parts of a text, with a capital when it begins with words of its own. */
export const atStart = <T>(parts: (string | T)[], say: Words): (string | T)[] =>
	parts.map((part, i) => (i === 0 && typeof part === 'string' ? say.capitalize(part) : part));
