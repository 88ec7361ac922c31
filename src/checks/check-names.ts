// The rules on ids and references. They need no story, so they run even when an entry or story.mdx
// itself has problems.
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { referencesResolve } from './references-resolve.ts';

/**
 * Ids are unique, and every reference leads to an entry. `entries` are all that were read, those
 * with problems included.
 */
export function checkNames(entries: AnyEntry[]): Problem[] {
	return [...idsAreUnique(entries), ...referencesResolve(entries)];
}
