// The rules that hold for entries one by one, so that they run also while some entry, or the story file itself, is unsound.
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { referencesResolve } from './references-resolve.ts';

/** Ids clash with none, and every reference by id finds its entry. The entries are all that were read, unsound ones included. */
export function checkNames(entries: AnyEntry[]): Problem[] {
	return [...idsAreUnique(entries), ...referencesResolve(entries)];
}
