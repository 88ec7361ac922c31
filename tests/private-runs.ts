// Hashes of runs of twelve words of a private source text. They show whether another text contains
// such a run, but do not reveal the words.
import { hash } from 'node:crypto';
import { normalise } from '../src/story/normalise.ts';

export const RUN = 12;

const wordsOf = (text: string): string[] =>
	normalise(text)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+(?:[',.-][\p{L}\p{N}]+)*/gu) ?? [];

/** All runs of twelve words of a text: hash (the first 48 bits of SHA-256) → the words. */
export function runsOf(text: string): Map<string, string> {
	const words = wordsOf(text);
	const runs = new Map<string, string>();
	for (let i = 0; i + RUN <= words.length; i += 1) {
		const run = words.slice(i, i + RUN).join(' ');
		runs.set(hash('sha256', run).slice(0, 12), run);
	}
	return runs;
}

/**
 * The hashes of runs of a source that must not be published: those outside the `declared` texts
 * (quotations, headline).
 */
export function privateRuns(source: string, declared: string[]): string[] {
	const rest = declared
		// A full stop may stand for the source’s comma.
		.map((text) => normalise(text).replace(/[.,]$/, ''))
		.filter(Boolean)
		.reduce((parts, text) => parts.flatMap((part) => part.split(text)), [normalise(source)]);
	return [...new Set(rest.flatMap((part) => [...runsOf(part).keys()]))].sort();
}
