import { createHash } from 'node:crypto';
import { normalise } from '../story/normalise.ts';

const sha256 = (text: string): string =>
	`sha256:${createHash('sha256').update(text).digest('hex')}`;

/** SHA-256 of a text, normalised. */
export const hashOfText = (text: string): string => sha256(normalise(text));
/** SHA-256 of the words of a quotation, normalised, one segment a line. */
export const hashOfWords = (words: string[]): string => sha256(words.map(normalise).join('\n'));
