import { createHash } from 'node:crypto';
import { normalise } from '../story/normalise.ts';

const sha256 = (text: string): string =>
	`sha256:${createHash('sha256').update(text).digest('hex')}`;

/** `sha256:` and the SHA-256 of a text after normalisation. */
export const hashOfText = (text: string): string => sha256(normalise(text));
/**
 * `sha256:` and the SHA-256 of the words of a quotation after normalisation, one segment per line.
 */
export const hashOfWords = (words: string[]): string => sha256(words.map(normalise).join('\n'));
