// What editions changed, word by word, kept from one build to the next.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Story } from '../story/graph.ts';
import { knownWordChanges } from '../views/known-word-changes.ts';
import type { WordChange } from '../views/word-changes.ts';

interface Stored {
	code: string;
	comparisons: [texts: string, WordChange[]][];
}

/**
 * Gives the story the comparisons of the last build. None when there was none, the file was cut
 * short, or the code, of which `code` is a digest, was another.
 */
export function recallWordChanges(story: Story, file: string, code: string): void {
	try {
		const stored = JSON.parse(readFileSync(file, 'utf8')) as Stored;
		if (stored.code === code) knownWordChanges(story).reuse(new Map(stored.comparisons));
	} catch {
		// They are made anew.
	}
}

/** Keeps the comparisons that were used, when any is new. */
export function keepWordChanges(story: Story, file: string, code: string): void {
	const { news } = knownWordChanges(story);
	if (!news) return;
	mkdirSync(dirname(file), { recursive: true });
	const stored: Stored = { code, comparisons: [...news] };
	writeFileSync(file, JSON.stringify(stored));
}
