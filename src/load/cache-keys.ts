// A path that is made of a story carries a key: as long as it stays the same, so does what is made of it, and the file of the last build stands.
import { hash } from 'node:crypto';

/** Marks a key that is the whole answer itself. */
const ANSWER = '=';

/** The key of a page: a digest of all it shows. */
export const cacheKeyOf = (shown: unknown): string =>
	hash('sha256', JSON.stringify(shown), 'base64url');

/** The key of a short answer for machines is the answer: nothing has to be rendered for it. */
export const inlineAnswerKey = (answer: string): string => ANSWER + answer;

/** The answer a key holds, if it does. */
export const inlineAnswer = (key: string | undefined): string | undefined =>
	key?.startsWith(ANSWER) ? key.slice(ANSWER.length) : undefined;
