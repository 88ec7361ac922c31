// Runs of twelve words of a private source text, as hashes: they show that a text holds such a run, and cannot be read back.
import { createHash } from 'node:crypto';
import { normalise } from '../src/story/normalise.ts';

export const RUN = 12;

const wordsOf = (text: string): string[] =>
	normalise(text)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+(?:[',.-][\p{L}\p{N}]+)*/gu) ?? [];

/** Every run of twelve words of a text, hashed (the first 48 bits of SHA-256) → the words. */
export function runsOf(text: string): Map<string, string> {
	const words = wordsOf(text);
	const runs = new Map<string, string>();
	for (let i = 0; i + RUN <= words.length; i += 1) {
		const run = words.slice(i, i + RUN).join(' ');
		runs.set(createHash('sha256').update(run).digest('hex').slice(0, 12), run);
	}
	return runs;
}

/** The runs of a source that may not be published: those outside the texts that are declared (quotations, and the headline). */
export function privateRuns(source: string, declared: string[]): string[] {
	const rest = declared
		.map(normalise)
		.filter(Boolean)
		.reduce((parts, text) => parts.flatMap((part) => part.split(text)), [normalise(source)]);
	return [...new Set(rest.flatMap((part) => [...runsOf(part).keys()]))].sort();
}
