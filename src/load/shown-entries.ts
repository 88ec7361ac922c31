// Of a content folder in the middle of work, the entries that pages can show.
import { canBeShown } from '../checks/can-be-shown.ts';
import { checkNames } from '../checks/check-names.ts';
import { type AnyEntry, keyOf } from '../story/entry.ts';
import { type Beside, buildStory, linksFrom } from '../story/graph.ts';
import { isError } from './is-error.ts';
import type { ReadEntry } from './read-entry.ts';
import { withoutReferences } from './without-references.ts';

/** File → entry. */
export type ShownEntries = ReadonlyMap<string, AnyEntry>;

/** The files for which these entries, taken together, cannot be shown. */
function filesAtFault(entries: AnyEntry[], records: Beside): Set<string> {
	const names = checkNames(entries);
	const problems = names.length > 0 ? names : canBeShown(buildStory(entries, records), entries);
	return new Set(problems.filter(isError).map(({ file }) => file));
}

/** Entries shown before that are not there any more, and to which others still refer. */
function missed(entries: AnyEntry[], before: ShownEntries): AnyEntry[] {
	const keys = new Set<string>(entries.map(keyOf));
	const known = new Map<string, AnyEntry>([...before.values()].map((one) => [keyOf(one), one]));
	return entries.flatMap(linksFrom).flatMap(({ targets, id }) => {
		const wanted = targets.map((target) => `${target}/${id}`);
		if (wanted.some((key) => keys.has(key))) return [];
		return wanted.flatMap((key) => known.get(key) ?? []);
	});
}

/**
 * The entries to show: each as it is now, or, when that would leave a hole in a page, as it was shown
 * `before`. Without an earlier state it is shown without what it refers to, or left out. Undefined when no story can be shown.
 */
export function shownEntries(
	read: ReadEntry[],
	before: ShownEntries,
	records: Beside,
): ShownEntries | undefined {
	const shown = new Map<string, AnyEntry>();
	for (const { entry, problems } of read) {
		const known = entry && before.get(entry.file);
		if (entry && !problems.some(isError)) shown.set(entry.file, entry);
		else if (known) shown.set(known.file, known);
	}
	/** Brought back once; what is then at fault stays away. */
	const tried = new Set<AnyEntry>();
	const hasStory = () => [...shown.values()].some(({ collection }) => collection === 'story');
	while (hasStory()) {
		const entries = [...shown.values()];
		const back = missed(entries, before).filter((one) => !tried.has(one));
		for (const one of back) shown.set(one.file, one);
		for (const one of back) tried.add(one);
		if (back.length > 0) continue;
		const faults = [...filesAtFault(entries, records)].filter((file) => shown.has(file));
		if (faults.length === 0) return shown;
		// First what was changed: what was not may be at fault because of it.
		const changed = faults.filter(
			(file) => before.has(file) && before.get(file) !== shown.get(file),
		);
		for (const file of changed) shown.set(file, before.get(file) as AnyEntry);
		if (changed.length > 0) continue;
		const keys = new Set<string>(entries.map(keyOf));
		for (const file of faults) {
			const rest = withoutReferences(shown.get(file) as AnyEntry, (key) => keys.has(key));
			if (rest) shown.set(file, rest);
			else shown.delete(file);
		}
	}
	return before.size > 0 ? before : undefined;
}
