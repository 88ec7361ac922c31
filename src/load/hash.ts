import { createHash } from 'node:crypto';
import { normalise, normaliseByList } from '../story/normalise.ts';

const sha256 = (text: string): string =>
	`sha256:${createHash('sha256').update(text).digest('hex')}`;

/** `sha256:` and the SHA-256 of a text after normalisation. */
export const hashOfText = (text: string): string => sha256(normalise(text));
/**
 * `sha256:` and the SHA-256 of the words of a quotation, one segment per line, after the rules of
 * list 1: so the hashes in receipts of every list can be compared.
 */
export const hashOfWords = (words: string[]): string =>
	sha256(words.map((segment) => normaliseByList(1, segment)).join('\n'));
